/// Rights to check: what happens in a life, a few questions, and the cards that follow. It orients and never decides.
///
/// Answers live in one object ([Enquiry]) and are wiped with it. May import: the JDK without its files, streams and
/// logs, and `parvis.protocol.message`. Knows no screen, no disk, no network.
@NullMarked
package parvis.kiosk.rights;

import org.jspecify.annotations.NullMarked;
