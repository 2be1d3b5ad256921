/// The connection to the broker: a new client for each attempt, a hard deadline, a supervisor of our own.
///
/// May import: Paho, `parvis.protocol`, and the ports of `parvis.kiosk.sync`.
@NullMarked
package parvis.kiosk.mqtt;

import org.jspecify.annotations.NullMarked;
