/// From what was ticked at a session to its facts, once and only once.
///
/// May import: the JDK, `parvis.protocol.message`, `parvis.kiosk.workshop`, `parvis.kiosk.booking`,
/// `parvis.kiosk.attendance`.
@NullMarked
package parvis.kiosk.closing;

import org.jspecify.annotations.NullMarked;
