/// Why a figure is what it is: from a month down to days, places and facts, corrections beside what they mend.
///
/// May import: the JDK, `parvis.protocol.message`, `parvis.server.territory` and `parvis.server.indicator`.
@NullMarked
package parvis.server.why;

import org.jspecify.annotations.NullMarked;
