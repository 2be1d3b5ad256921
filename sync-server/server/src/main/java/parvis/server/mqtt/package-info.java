/// The server's own connection to the broker, embedded or not: what terminals say comes in, acknowledgements and the
/// catalogue go out.
///
/// May import: Paho, `parvis.protocol`, the ports of `parvis.server.ingest`, SLF4J and the JDK.
@NullMarked
package parvis.server.mqtt;

import org.jspecify.annotations.NullMarked;
