/// One search for residents: places, rights, workshops, organisations and numbers, as they are typed. All in memory.
///
/// May import: the JDK. Knows no screen, no disk, and nothing of what it finds but words and an id.
@NullMarked
package parvis.kiosk.search;

import org.jspecify.annotations.NullMarked;
