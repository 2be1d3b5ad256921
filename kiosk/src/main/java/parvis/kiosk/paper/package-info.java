/// What can be printed, as data; how it looks and which printer it goes to is `print`'s.
///
/// May import: the JDK.
@NullMarked
package parvis.kiosk.paper;

import org.jspecify.annotations.NullMarked;
