/// Charts as pictures, for a slide that is due in an hour.
///
/// May import: the JDK and `parvis.server.chart`.
@NullMarked
package parvis.server.raster;

import org.jspecify.annotations.NullMarked;
