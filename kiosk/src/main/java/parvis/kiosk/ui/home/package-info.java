/// *Accueil*: one question, one search, the doors.
///
/// May import: `ui`, `ui.control`, the domain rooms, the contract's words. A ViewModel has no scene.
@NullMarked
package parvis.kiosk.ui.home;

import org.jspecify.annotations.NullMarked;
