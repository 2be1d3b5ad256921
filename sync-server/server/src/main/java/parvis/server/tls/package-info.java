/// What the server shows on the network: its key and certificates, the town's own or made here, and how they are
/// changed under running listeners.
///
/// May import: Bouncy Castle's PEM and certificates, SLF4J and the JDK.
@NullMarked
package parvis.server.tls;

import org.jspecify.annotations.NullMarked;
