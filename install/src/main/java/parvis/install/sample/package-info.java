/// Invented data for `install/demo --sample`: made for any territory from its own pack, never mixed with real data.
///
/// May import: the contract, the server's territory records, Paho and the JDK's HTTP client.
@NullMarked
package parvis.install.sample;

import org.jspecify.annotations.NullMarked;
