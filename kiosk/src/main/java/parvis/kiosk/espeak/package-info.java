/// The voice: eSpeak NG, as a process of its own for each thing that is said.
///
/// May import: the port of `parvis.kiosk.voice`.
@NullMarked
package parvis.kiosk.espeak;

import org.jspecify.annotations.NullMarked;
