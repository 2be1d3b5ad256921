/// Nobody is there: the terminal invites, and says what comes next.
///
/// May import: `ui`, `ui.control`, the domain rooms, the contract's words. A ViewModel has no scene.
@NullMarked
package parvis.kiosk.ui.attract;

import org.jspecify.annotations.NullMarked;
