/// What a terminal does for itself when nobody is there.
///
/// May import: the JDK.
@NullMarked
package parvis.kiosk.upkeep;

import org.jspecify.annotations.NullMarked;
