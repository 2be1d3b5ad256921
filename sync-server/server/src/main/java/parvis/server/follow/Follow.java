package parvis.server.follow;

/// All that is kept of how people follow a plan.
///
/// @param notes what they write of the fiches
/// @param visits when they came last
public record Follow(FicheNotes notes, Visits visits) {}
