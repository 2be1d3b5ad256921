/// What somebody hears who does not see the screen: the words of the scene in reading order, a walk through them by key
/// or finger, and what changes by itself.
///
/// May import: JavaFX's scene graph, `ui` and its controls, the words of `parvis.kiosk.voice`. Knows no screen: what a
/// screen wants to be heard stands in its nodes, see [parvis.kiosk.ui.control.Heard].
@NullMarked
package parvis.kiosk.ui.voice;

import org.jspecify.annotations.NullMarked;
