/// What leaves the terminal and what comes down to it: facts when they may leave, its health, the catalogue.
///
/// May import: `parvis.kiosk.attendance`, `parvis.kiosk.help`, `parvis.protocol` and the JDK. Knows no disk and no
/// MQTT.
@NullMarked
package parvis.kiosk.sync;

import org.jspecify.annotations.NullMarked;
