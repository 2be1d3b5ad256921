/// *Je viens pour…*: a count at the door, with its thanks and its way back.
///
/// May import: `ui`, `ui.control`, the domain rooms, the contract's words. A ViewModel has no scene.
@NullMarked
package parvis.kiosk.ui.coming;

import org.jspecify.annotations.NullMarked;
