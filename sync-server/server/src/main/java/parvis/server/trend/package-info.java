/// Figures over time: their months, and where they go beside the year before.
///
/// May import: the JDK and `parvis.server.indicator`.
@NullMarked
package parvis.server.trend;

import org.jspecify.annotations.NullMarked;
