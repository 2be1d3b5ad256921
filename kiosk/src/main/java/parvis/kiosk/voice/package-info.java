/// The terminal's own voice: what is said, how loud, how fast, and what stops it. No screen reader reaches JavaFX on
/// Linux.
///
/// May import: the JDK. The engine stands behind [parvis.kiosk.voice.Speaker], real buttons behind
/// [parvis.kiosk.voice.Keypad].
@NullMarked
package parvis.kiosk.voice;

import org.jspecify.annotations.NullMarked;
