/// The team's work with workshops: planning, booking, presence, closing.
///
/// May import: `ui`, `ui.control`, the domain rooms, the contract's words. A ViewModel has no scene, a View asks
/// only its ViewModel. Names are here only while they are shown, and only while the key is open.
@NullMarked
package parvis.kiosk.ui.staff.session;

import org.jspecify.annotations.NullMarked;
