/// The embedded broker: who may sign in, who may say and hear what, and how much of it.
///
/// Vert.x speaks the protocol; a small router of our own refuses whatever `wire.md` does not name. It keeps nothing
/// on disk: a broker is a wire that may lose everything, and no count depends on it.
///
/// May import: Vert.x MQTT (and the Netty below it), `parvis.protocol.message`, SLF4J and the JDK.
@NullMarked
package parvis.server.broker;

import org.jspecify.annotations.NullMarked;
