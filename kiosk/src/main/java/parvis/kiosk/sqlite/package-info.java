/// What survives a power cut: one SQLite file, one connection, one writer at a time.
///
/// May import: `java.sql`, SQLite, `parvis.protocol`, and the ports of `parvis.kiosk.attendance`, `directory`,
/// `workshop` and `sync`.
@NullMarked
package parvis.kiosk.sqlite;

import org.jspecify.annotations.NullMarked;
