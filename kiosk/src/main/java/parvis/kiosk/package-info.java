/// The composition root: the only classes that know all others.
@NullMarked
package parvis.kiosk;

import org.jspecify.annotations.NullMarked;
