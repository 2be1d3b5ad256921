/// Seeded histories of terminals, a network and a server in virtual time: what may go wrong does, and named
/// invariants are looked at.
@NullMarked
package parvis.protocol.delivery.simulation;

import org.jspecify.annotations.NullMarked;
