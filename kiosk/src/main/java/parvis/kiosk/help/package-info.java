/// Calling somebody: what becomes of this terminal's own call, and the calls of its place that a team is shown. A call
/// says nothing of a person, and is counted nowhere.
///
/// May import: the JDK, `parvis.protocol.message`, `parvis.kiosk.attendance` (the time). Knows no wire and no pin.
@NullMarked
package parvis.kiosk.help;

import org.jspecify.annotations.NullMarked;
