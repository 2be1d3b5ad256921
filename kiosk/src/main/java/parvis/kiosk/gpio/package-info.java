/// The door sensor: light beams on the pins of a Raspberry Pi, or played by hand.
///
/// May import: Pi4J, and the ports of `parvis.kiosk.attendance`.
@NullMarked
package parvis.kiosk.gpio;

import org.jspecify.annotations.NullMarked;
