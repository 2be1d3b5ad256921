/// Calling somebody: the resident's screen, and what a team sees of calls.
///
/// May import: `parvis.kiosk.help`, `parvis.kiosk.ui`, `parvis.kiosk.ui.control`.
@NullMarked
package parvis.kiosk.ui.help;

import org.jspecify.annotations.NullMarked;
