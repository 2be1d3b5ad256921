/// Whether all days that terminals should have counted have come, which goes with every figure that facts feed.
///
/// May import: the JDK, `parvis.protocol.message`, `parvis.server.territory` and `parvis.server.indicator`.
@NullMarked
package parvis.server.completeness;

import org.jspecify.annotations.NullMarked;
