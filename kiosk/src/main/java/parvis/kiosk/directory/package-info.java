/// Where people can go: places, their themes, and how they are found.
///
/// May import: the JDK and `parvis.protocol.message`. Knows no screen and no disk.
@NullMarked
package parvis.kiosk.directory;

import org.jspecify.annotations.NullMarked;
