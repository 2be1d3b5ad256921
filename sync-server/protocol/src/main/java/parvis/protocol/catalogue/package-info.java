/// The parts of the catalogue that the server sends down: snapshots of a territory for a terminal's screens.
///
/// May import: `parvis.protocol.message` and the JDK. The kiosk and the server each have their own place, session and
/// activity; these are what travels.
@NullMarked
package parvis.protocol.catalogue;

import org.jspecify.annotations.NullMarked;
