/// The staff's door on a screen that stands in public: the code, the patience that wrong codes cost, the lock.
///
/// May import: the JDK.
@NullMarked
package parvis.kiosk.staff;

import org.jspecify.annotations.NullMarked;
