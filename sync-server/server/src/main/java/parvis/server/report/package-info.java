/// The report that a committee signs: of a year, or of all years of the convention. One model, of which every file and
/// page is a picture, so that they cannot disagree.
///
/// May import: the JDK, `parvis.protocol.message` and the other rooms of the domain.
@NullMarked
package parvis.server.report;

import org.jspecify.annotations.NullMarked;
