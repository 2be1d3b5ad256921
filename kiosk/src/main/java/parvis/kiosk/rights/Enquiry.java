package parvis.kiosk.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import parvis.kiosk.rights.LifeEvent.Effect;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.RightId;

/// One person's way through the questions of one event: the only object that holds answers. It cannot be written down
/// (no text form, no serial form), and nothing of it is left once it is closed.
public final class Enquiry implements AutoCloseable {
    private final LifeEvent event;
    private final Answer[] answers;

    /// Nothing is answered yet.
    public Enquiry(LifeEvent event) {
        this.event = event;
        answers = new Answer[event.questions().size()];
        close();
    }

    /// What it is about.
    public LifeEvent event() {
        return event;
    }

    /// Answers a question, or answers it anew.
    ///
    /// @param question its place, from 0
    public void answer(int question, Answer answer) {
        answers[question] = answer;
    }

    /// What follows from the answers so far: the event's rights in order; what an answer adds first goes to the top,
    /// what
    /// it adds goes to the end, what it hides goes, unless another answer adds it.
    public Outcome outcome() {
        var shown = new ArrayList<>(event.rights());
        var added = new LinkedHashSet<RightId>();
        var hidden = new LinkedHashSet<RightId>();
        var askAt = new LinkedHashSet<OperatorId>(event.askAt());
        var urgent = false;
        for (var effect : effects()) {
            shown.removeAll(effect.first());
            shown.addAll(0, effect.first());
            effect.last().stream().filter(right -> !shown.contains(right)).forEach(shown::add);
            added.addAll(effect.first());
            added.addAll(effect.last());
            hidden.addAll(effect.hidden());
            askAt.addAll(effect.askAt());
            urgent |= effect.urgent();
        }
        hidden.removeAll(added);
        shown.removeAll(hidden);
        return new Outcome(shown, List.copyOf(askAt), urgent);
    }

    private List<Effect> effects() {
        var effects = new ArrayList<Effect>();
        for (var i = 0; i < answers.length; i++) {
            var question = event.questions().get(i);
            effects.add(
                    switch (answers[i]) {
                        case YES -> question.yes();
                        case NO -> question.no();
                        case UNKNOWN -> Effect.NONE;
                    });
        }
        return effects;
    }

    /// Forgets every answer.
    @Override
    public void close() {
        Arrays.fill(answers, Answer.UNKNOWN);
    }

    @Override
    public String toString() {
        return "Enquiry";
    }
}
