package parvis.kiosk.ui;

/// What the team writes down beside workshops, and what it owes to people whose name it keeps.
public sealed interface RecordRoute extends StaffRoute {
    /// The activities that can be recorded.
    ///
    /// @param first the first entry of the page shown
    record Activities(int first) implements RecordRoute {}

    /// An accompaniment: operator or subject, minutes, what became of it.
    record Accompaniment() implements RecordRoute {}
}
