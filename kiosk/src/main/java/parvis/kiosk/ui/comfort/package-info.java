/// How a visitor wants the terminal to be: its language, its letters, its colours, its place for hands.
///
/// May import: `ui`, `ui.control`.
@NullMarked
package parvis.kiosk.ui.comfort;

import org.jspecify.annotations.NullMarked;
