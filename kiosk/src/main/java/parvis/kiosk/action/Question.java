package parvis.kiosk.action;

import java.util.List;
import parvis.protocol.message.Measure;

/// One thing that a form asks. None takes free text.
public sealed interface Question {
    /// Held or not.
    ///
    /// @param cancellable whether « annulée » can be said
    record Outcome(boolean cancellable) implements Question {}

    /// One of several.
    ///
    /// @param kind of what
    /// @param options at least one, in order
    record Pick(Kind kind, List<Option> options) implements Question {
        public Pick {
            options = List.copyOf(options);
        }
    }

    /// How many, told apart by audience where there are audiences.
    ///
    /// @param measures the numbers asked for each audience, in order
    /// @param audiences empty: not told apart
    record People(List<Measure> measures, List<Option> audiences) implements Question {
        public People {
            measures = List.copyOf(measures);
            audiences = List.copyOf(audiences);
        }
    }

    /// A number of the whole.
    ///
    /// @param measure which
    record HowMany(Measure measure) implements Question {}

    /// Whether several structures ran it.
    record Together() implements Question {}

    /// Which organisations.
    ///
    /// @param invited those that were invited, else those that came
    /// @param organizations to choose from
    record Partners(boolean invited, List<Option> organizations) implements Question {
        public Partners {
            organizations = List.copyOf(organizations);
        }
    }

    /// How many the year should have: said once, apart.
    record Planned() implements Question {}

    /// What is picked.
    enum Kind {
        SERVICE,
        TOPIC,
        THEME,
        LED
    }
}
