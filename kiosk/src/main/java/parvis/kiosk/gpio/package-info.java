/// What is wired to the pins of a Raspberry Pi, or played by hand: the door sensor's light beams, the buttons of the
/// voice.
///
/// May import: Pi4J, and the ports of `parvis.kiosk.attendance` and `parvis.kiosk.voice`.
@NullMarked
package parvis.kiosk.gpio;

import org.jspecify.annotations.NullMarked;
