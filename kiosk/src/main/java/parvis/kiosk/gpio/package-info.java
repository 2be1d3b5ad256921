/// What is wired to the pins of a Raspberry Pi, or played by hand: the door sensor's light beams, the buttons of the
/// voice, the lamp and the buzzer of a call for help.
///
/// May import: Pi4J, and the ports of `parvis.kiosk.attendance`, `parvis.kiosk.voice` and `parvis.kiosk.help`.
@NullMarked
package parvis.kiosk.gpio;

import org.jspecify.annotations.NullMarked;
