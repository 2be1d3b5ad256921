/// How a plan's figures are made: formulas as data, and the calculator that reads them. It knows no town, no theme and
/// no indicator by name.
///
/// May import: the JDK, `parvis.protocol.message` and `parvis.server.territory`. Counts, entries, baselines, targets
/// and reference figures come through ports; `parvis.server.sql` keeps them.
@NullMarked
package parvis.server.indicator;

import org.jspecify.annotations.NullMarked;
