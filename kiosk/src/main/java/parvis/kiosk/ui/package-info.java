/// What all screens share: routes, texts, sizes in millimetres, the frame around a screen, idle time.
///
/// May import: JavaFX, `ui.control`, the contract's words. Screens import this room, never the other way.
@NullMarked
package parvis.kiosk.ui;

import org.jspecify.annotations.NullMarked;
