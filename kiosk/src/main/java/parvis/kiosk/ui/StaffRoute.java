package parvis.kiosk.ui;

/// A screen of the team's: only behind its door.
public sealed interface StaffRoute extends Route permits EntryRoute, SessionRoute, RecordRoute, LatelyRoute {
    @Override
    default boolean staff() {
        return true;
    }
}
