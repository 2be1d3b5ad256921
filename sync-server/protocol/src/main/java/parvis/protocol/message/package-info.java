/// What travels between a terminal and the server, as values that cannot be wrong.
///
/// May import: the JDK only. Nothing here knows JSON, MQTT or a database.
@NullMarked
package parvis.protocol.message;

import org.jspecify.annotations.NullMarked;
