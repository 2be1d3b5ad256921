/// *Trouver un lieu*: themes, lists, searching, a place’s card.
///
/// May import: `ui`, `ui.control`, the domain rooms, the contract's words. A ViewModel has no scene.
@NullMarked
package parvis.kiosk.ui.directory;

import org.jspecify.annotations.NullMarked;
