/// Who comes to a session: seats, names and telephone numbers that never leave the terminal. What knows a
/// person is here and in `sealed`, and nowhere else.
///
/// May import: the JDK, `parvis.protocol.message`, `parvis.kiosk.workshop`. Nothing of `sync` may import
/// this room.
@NullMarked
package parvis.kiosk.booking;

import org.jspecify.annotations.NullMarked;
