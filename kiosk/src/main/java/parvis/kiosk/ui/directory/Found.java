package parvis.kiosk.ui.directory;

import java.util.Optional;
import parvis.kiosk.ui.Route;

/// One thing that a search found.
///
/// @param kind what it is
/// @param name its name
/// @param brief what it is, in a word or two
/// @param line what it is, and for what or where
/// @param leadsTo its screen; empty: the line says all
record Found(Kind kind, String name, String brief, String line, Optional<Route> leadsTo) {
    enum Kind {
        RIGHT,
        PLACE,
        DESK,
        NUMBER,
        WORKSHOP
    }
}
