/// A town under a convention, as its pack says it: places, plan, reference figures, activities. Only data; no town,
/// theme, place or indicator is known by name here.
///
/// May import: the JDK and `parvis.protocol.message`. `parvis.server.pack` makes these records from a folder;
/// formulas are the business of `parvis.server.indicator`.
@NullMarked
package parvis.server.territory;

import org.jspecify.annotations.NullMarked;
