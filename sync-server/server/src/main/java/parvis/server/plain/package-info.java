/// Plain French, as far as a machine can tell: the rules that sentences for residents must keep.
///
/// May import: the JDK. Knows no file and no territory.
@NullMarked
package parvis.server.plain;

import org.jspecify.annotations.NullMarked;
