/// The staff's code as an Argon2id hash, by Bouncy Castle.
///
/// May import: Bouncy Castle, `staff`, the JDK.
@NullMarked
package parvis.kiosk.argon2;

import org.jspecify.annotations.NullMarked;
