/// The commands of `install/`: the demo's launcher, sample data, benchmarks and pictures.
///
/// May import everything: nothing imports it.
@NullMarked
package parvis.install;

import org.jspecify.annotations.NullMarked;
