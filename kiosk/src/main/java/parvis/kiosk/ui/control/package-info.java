/// The controls that every screen is made of: data in, events out, sizes and colours from `kiosk.css`.
///
/// May import: JavaFX's scene graph, without its `javafx.scene.control`: nothing here can open a popup or cut
/// a text short. Knows no domain, no route and no text of its own.
@NullMarked
package parvis.kiosk.ui.control;

import org.jspecify.annotations.NullMarked;
