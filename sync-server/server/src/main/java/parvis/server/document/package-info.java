/// Files that people open elsewhere: the report as a tagged PDF and as spreadsheets, and tables that come in.
///
/// May import: openhtmltopdf, FastExcel, SODS, the JDK's XML; `parvis.server.report` and the other rooms of the domain.
@NullMarked
package parvis.server.document;

import org.jspecify.annotations.NullMarked;
