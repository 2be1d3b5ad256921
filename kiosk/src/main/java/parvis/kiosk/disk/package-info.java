/// How a SQLite file is opened, checked, written and kept sound; the counts' file and the names' file share
/// it and know nothing of each other.
///
/// May import: the JDK, `java.sql`, SQLite, `parvis.protocol.delivery`.
@NullMarked
package parvis.kiosk.disk;

import org.jspecify.annotations.NullMarked;
