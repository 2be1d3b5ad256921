/// What one can take part in: the dated sessions of workshops.
///
/// May import: the JDK and `parvis.protocol.message`. Knows no screen and no disk.
@NullMarked
package parvis.kiosk.workshop;

import org.jspecify.annotations.NullMarked;
