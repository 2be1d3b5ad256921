/// Benchmarks: each prints ratios against a peer or a limit that is measured in the same run.
///
/// May import everything: nothing imports it but [parvis.install.bench.Bench].
@NullMarked
package parvis.install.bench;

import org.jspecify.annotations.NullMarked;
