/// Reads a territory pack, a folder of JSON files, and says in plain French what is wrong with it and where.
///
/// May import: Jackson and the JSON Schema validator, `parvis.server.territory`, `parvis.server.indicator` for the
/// formulas, and the contract's words. The schemas lie beside the texts, among the resources.
@NullMarked
package parvis.server.pack;

import org.jspecify.annotations.NullMarked;
