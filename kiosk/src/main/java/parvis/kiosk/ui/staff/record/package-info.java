/// What the team writes down beside workshops, and what it owes to people whose name it keeps. Most screens are a
/// [parvis.kiosk.ui.staff.record.Sheet]: cells that a model says and one view draws.
///
/// May import: `ui`, `ui.control`, the domain, the contract's words.
@NullMarked
package parvis.kiosk.ui.staff.record;

import org.jspecify.annotations.NullMarked;
