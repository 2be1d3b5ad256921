package parvis.server.indicator;

/// All that figures are made from.
///
/// @param tallies what terminals counted
/// @param entries what coordinators entered
/// @param baselines what figures are measured from
/// @param targets what figures are wanted to be
/// @param references what others published
public record Sources(Tallies tallies, Entries entries, Baselines baselines, Targets targets, References references) {
    Sources with(Tallies other) {
        return new Sources(other, entries, baselines, targets, references);
    }
}
