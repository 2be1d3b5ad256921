/// *Ateliers*: the sessions, to read.
///
/// May import: `ui`, `ui.control`, the domain rooms, the contract's words. A ViewModel has no scene.
@NullMarked
package parvis.kiosk.ui.workshop;

import org.jspecify.annotations.NullMarked;
