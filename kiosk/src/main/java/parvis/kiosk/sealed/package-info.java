/// The names' file: who is booked, sealed for the team, and the keys that open it. Nothing here knows a way
/// out of the terminal.
///
/// May import: the JDK with `java.sql`, `java.security` and `javax.crypto`, `parvis.kiosk.disk`,
/// `parvis.protocol.message` and `delivery`, and the ports of `workshop`, `booking`, `custody`, `closing`,
/// `upkeep`.
@NullMarked
package parvis.kiosk.sealed;

import org.jspecify.annotations.NullMarked;
