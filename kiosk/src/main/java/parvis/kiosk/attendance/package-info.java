/// What is counted at a terminal: touches, passages, a day's counts and how they are put right.
///
/// May import: the JDK and `parvis.protocol.message`. Knows no screen, no disk and no network.
@NullMarked
package parvis.kiosk.attendance;

import org.jspecify.annotations.NullMarked;
