/// Where people can go: places, when they are open, which needs they answer, where they stand to each other, and whose
/// card somebody called wrong.
///
/// May import: the JDK and `parvis.protocol.message`. Knows no screen and no disk.
@NullMarked
package parvis.kiosk.directory;

import org.jspecify.annotations.NullMarked;
