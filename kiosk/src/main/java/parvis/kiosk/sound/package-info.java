/// Short sounds, made here and played by this machine's own mixer.
///
/// May import: the port of `parvis.kiosk.staff`, `javax.sound.sampled`.
@NullMarked
package parvis.kiosk.sound;

import org.jspecify.annotations.NullMarked;
