/// The staff's screens: the code, *Accueil du jour*, « Corriger hier ».
///
/// May import: `ui`, `ui.control`, the domain rooms, how the delivery stands, the contract's words. A ViewModel has no
/// scene.
@NullMarked
package parvis.kiosk.ui.staff;

import org.jspecify.annotations.NullMarked;
