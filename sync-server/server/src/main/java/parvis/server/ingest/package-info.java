/// What arrives from terminals: judged, committed, answered; and what the server knows of each terminal.
///
/// May import: `parvis.protocol`, SLF4J and the JDK. `parvis.server.sql` keeps, `parvis.server.mqtt` carries.
@NullMarked
package parvis.server.ingest;

import org.jspecify.annotations.NullMarked;
