/// Argon2id, by Bouncy Castle: the staff's code as a hash, the team's day code as a key.
///
/// May import: Bouncy Castle, `staff`, `custody`, the JDK.
@NullMarked
package parvis.kiosk.argon2;

import org.jspecify.annotations.NullMarked;
