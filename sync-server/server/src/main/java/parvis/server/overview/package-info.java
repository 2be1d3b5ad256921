/// What a person looks at beside the indicators: counts, terminals, quarantine. Ports only; the store answers them.
///
/// It imports the JDK, the contract's words and `parvis.server.indicator` only.
@NullMarked
package parvis.server.overview;

import org.jspecify.annotations.NullMarked;
