/// The two halves of delivery as pure machines, and the ports that they need: time, chance and the network are handed
/// in.
///
/// May import: `parvis.protocol.message` and the JDK. Shown by a seeded simulation, not by sleeping.
@NullMarked
package parvis.protocol.delivery;

import org.jspecify.annotations.NullMarked;
