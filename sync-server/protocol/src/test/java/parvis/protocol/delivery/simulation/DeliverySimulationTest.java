package parvis.protocol.delivery.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Shows delivery by histories that nobody would think of. A history that fails prints its seed:
/// `-Dparvis.seed=…` lives through it alone.
final class DeliverySimulationTest {
    private static final int SEEDS = Boolean.getBoolean("parvis.long") ? 40_000 : 2_000;
    private static final int SEEDS_FOR_A_MUTATION = 200;

    @Test
    void every_history_ends_well() {
        var only = Long.getLong("parvis.seed");
        for (long seed = only == null ? 1 : only; seed <= (only == null ? SEEDS : only); seed++) {
            var world = World.live(seed, Mutation.NONE);
            if (!world.broken().isEmpty()) {
                fail("seed " + seed + " broke " + world.broken() + "\n" + world.history());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ACKNOWLEDGE_BEFORE_COMMIT, MarksTrue",
        "MARK_AS_MAXIMUM, MarksTrue",
        "IDENTITY_IGNORED, NothingTwice",
        "EPOCH_REUSED, NothingLost",
        "PRUNE_WHEN_PUBLISHED, NothingLost",
        "NO_RESEND, NothingStuck",
        "ANY_MARK_BELIEVED, NothingUnsentBelieved",
        "BATCH_SET_ASIDE, OnlyPoisonSetAside",
        "ANCESTRY_UNSAID, AncestryKnown"
    })
    void a_mistake_made_on_purpose_breaks_its_invariant(Mutation mutation, String invariant) {
        boolean seen = false;
        for (long seed = 1; seed <= SEEDS_FOR_A_MUTATION && !seen; seed++) {
            seen = World.live(seed, mutation).broken().stream()
                    .anyMatch(broken -> broken.name().equals(invariant));
        }
        assertTrue(seen, mutation + " went unnoticed by " + invariant + " in " + SEEDS_FOR_A_MUTATION + " histories");
    }
}
