/// What the server keeps, in SQLite: the ledger of facts, what is in quarantine, terminals, and what reads them.
///
/// May import: `java.sql`, the SQLite driver, the ports that it implements, `parvis.protocol.message` and `.delivery`.
/// One writer at a time, in WAL mode with every COMMIT synced; readers have connections of their own.
@NullMarked
package parvis.server.sql;

import org.jspecify.annotations.NullMarked;
