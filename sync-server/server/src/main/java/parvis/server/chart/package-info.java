/// Charts as models that draw themselves with a pen: in an SVG for the page, in a picture for a slide, both the same.
///
/// May import: the JDK without `java.awt`.
@NullMarked
package parvis.server.chart;

import org.jspecify.annotations.NullMarked;
