package parvis.kiosk.ui.staff.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import parvis.kiosk.action.ActionForm;
import parvis.kiosk.action.DayPart;
import parvis.kiosk.action.Feed;
import parvis.kiosk.action.Option;
import parvis.kiosk.action.Question;
import parvis.kiosk.ui.Texts;
import parvis.protocol.message.Measure;

/// The cells of a form, question by question.
final class ActionCells {
    private static final int QUARTER = 15;

    private final ActionForm form;
    private final ActionViewModel model;
    private final Texts texts;
    private final FormWords words;

    ActionCells(ActionForm form, ActionViewModel model, Texts texts) {
        this.form = form;
        this.model = model;
        this.texts = texts;
        words = new FormWords(texts);
    }

    boolean asksPlanned() {
        return form.question(Question.Planned.class).isPresent();
    }

    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        model.part().ifPresent(part -> cells.add(part(part)));
        for (var question : form.questions()) {
            switch (question) {
                case Question.Outcome(var cancellable) -> outcome(cancellable, cells);
                case Question.Pick pick -> cells.add(pick(pick));
                case Question.People people -> people(people, cells);
                case Question.HowMany(var measure) -> number(measure, cells);
                case Question.Together() -> together(cells);
                case Question.Partners partners -> partners(partners, cells);
                case Question.Planned() -> cells.add(planned());
            }
        }
        if (!form.feeds().isEmpty()) {
            cells.add(new Cell.Reading(
                    texts.get("record.feeds"),
                    form.feeds().stream().map(Feed::words).collect(Collectors.joining("\n"))));
        }
        return cells;
    }

    private Cell part(DayPart part) {
        var sides = Arrays.stream(DayPart.values())
                .map(one -> Act.other(words.part(one), () -> model.part(one)))
                .toList();
        return new Cell.Switch(
                texts.get("record.part"), sides, List.of(DayPart.values()).indexOf(part));
    }

    private void outcome(boolean cancellable, List<Cell> cells) {
        if (cancellable) {
            cells.add(new Cell.Switch(
                    texts.get("record.outcome"),
                    List.of(
                            Act.other(texts.get("record.outcome.held"), () -> become(false)),
                            Act.other(texts.get("record.outcome.cancelled"), () -> become(true))),
                    model.draft().cancelled() ? 1 : 0));
        }
    }

    private void become(boolean cancelled) {
        model.become(model.draft().withCancelled(cancelled));
    }

    private Cell pick(Question.Pick pick) {
        var kind = pick.kind();
        var chosen = Optional.ofNullable(model.draft().picks().get(kind));
        var said = pick.options().stream()
                .filter(option -> chosen.filter(option.id()::equals).isPresent())
                .map(option -> words.option(kind, option))
                .findFirst()
                .orElse(texts.get("record.pick.none"));
        return new Cell.Choice(words.kind(kind), said, () -> {
            var choices = new ArrayList<Panel.Choice>();
            for (var option : pick.options()) {
                choices.add(new Panel.Choice(
                        words.option(kind, option),
                        chosen.filter(option.id()::equals).isPresent(),
                        () -> picked(() -> model.become(model.draft().withPick(kind, Optional.of(option.id()))))));
            }
            if (kind != Question.Kind.SERVICE) {
                choices.add(new Panel.Choice(
                        texts.get("record.pick.none"),
                        chosen.isEmpty(),
                        () -> picked(() -> model.become(model.draft().withPick(kind, Optional.empty())))));
            }
            model.over(Optional.of(new Panel.Picker(words.kind(kind), choices, close(texts.get("record.pick.back")))));
        });
    }

    private void picked(Runnable change) {
        change.run();
        model.over(Optional.empty());
    }

    private Act close(String label) {
        return Act.other(label, () -> model.over(Optional.empty()));
    }

    private void people(Question.People people, List<Cell> cells) {
        if (model.draft().cancelled()) {
            return;
        }
        var groups = model.draft().groups();
        for (var i = 0; i < groups.size(); i++) {
            var index = i;
            var group = groups.get(i);
            var audience = group.audience().flatMap(id -> label(id, people.audiences()));
            if (!people.audiences().isEmpty()) {
                cells.add(audience(index, audience, people.audiences()));
            }
            for (var measure : people.measures()) {
                var label = groups.size() == 1
                        ? words.measure(form.activity(), measure)
                        : texts.get(
                                "record.people.of",
                                words.measure(form.activity(), measure),
                                audience.orElse(texts.get("record.pick.none")));
                cells.add(stepping(
                        label,
                        group.get(measure),
                        1,
                        value -> model.become(model.draft().withNumber(index, measure, value))));
            }
        }
        if (groups.size() < people.audiences().size()) {
            cells.add(new Cell.Choice(
                    texts.get("record.audience.more"),
                    texts.get("record.audience.more.value"),
                    () -> model.become(model.draft().withOneMoreGroup())));
        }
    }

    private Cell audience(int index, Optional<String> said, List<Option> audiences) {
        var label = texts.get("record.audience", index + 1);
        return new Cell.Choice(label, said.orElse(texts.get("record.pick.none")), () -> {
            var now = model.draft().groups().get(index).audience();
            var choices = new ArrayList<Panel.Choice>();
            for (var option : audiences) {
                choices.add(new Panel.Choice(
                        option.label(),
                        now.filter(option.id()::equals).isPresent(),
                        () -> picked(() -> model.become(model.draft().withAudience(index, Optional.of(option.id()))))));
            }
            choices.add(new Panel.Choice(
                    texts.get("record.pick.none"),
                    now.isEmpty(),
                    () -> picked(() -> model.become(model.draft().withAudience(index, Optional.empty())))));
            model.over(Optional.of(new Panel.Picker(label, choices, close(texts.get("record.pick.back")))));
        });
    }

    private static Optional<String> label(String id, List<Option> options) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(Option::label)
                .findFirst();
    }

    private void number(Measure measure, List<Cell> cells) {
        if (!model.draft().cancelled()) {
            cells.add(stepping(
                    words.measure(form.activity(), measure),
                    model.draft().get(measure),
                    measure == Measure.MINUTES ? QUARTER : 1,
                    value -> model.become(model.draft().withNumber(measure, value))));
        }
    }

    private Cell stepping(String label, long value, int step, LongConsumer change) {
        return new Cell.Stepping(
                label,
                String.valueOf(value),
                () -> change.accept(Math.max(0, value - step)),
                () -> change.accept(value + step),
                () -> model.over(Optional.of(Pads.pad(label, "", now -> model.over(Optional.of(now)), typed -> {
                    typed.ifPresent(change);
                    model.over(Optional.empty());
                }))));
    }

    private void together(List<Cell> cells) {
        if (!model.draft().cancelled()) {
            cells.add(new Cell.Switch(
                    texts.get("record.together"),
                    List.of(
                            Act.other(
                                    texts.get("record.yes"),
                                    () -> model.become(model.draft().withTogether(true))),
                            Act.other(
                                    texts.get("record.no"),
                                    () -> model.become(model.draft().withTogether(false)))),
                    model.draft().together() ? 0 : 1));
        }
    }

    private void partners(Question.Partners partners, List<Cell> cells) {
        if (model.draft().cancelled()) {
            return;
        }
        var label = texts.get(partners.invited() ? "record.partners.invited" : "record.partners");
        cells.add(new Cell.Choice(label, listed(partners), () -> model.over(Optional.of(picker(label, partners)))));
    }

    private List<String> chosen(Question.Partners partners) {
        return partners.invited() ? model.draft().invited() : model.draft().partners();
    }

    private String listed(Question.Partners partners) {
        var names = partners.organizations().stream()
                .filter(option -> chosen(partners).contains(option.id()))
                .map(Option::label)
                .toList();
        return names.isEmpty()
                ? texts.get("record.partners.none")
                : names.size() == 1 ? names.getFirst() : texts.get("record.partners.some", names.size());
    }

    private Panel picker(String label, Question.Partners partners) {
        var asksTogether = form.question(Question.Together.class).isPresent();
        var choices = partners.organizations().stream()
                .map(option -> new Panel.Choice(option.label(), chosen(partners).contains(option.id()), () -> {
                    model.become(
                            partners.invited()
                                    ? model.draft().turnInvited(option.id())
                                    : model.draft().turnPartner(option.id(), asksTogether));
                    model.over(Optional.of(picker(label, partners)));
                }))
                .toList();
        return new Panel.Picker(
                label, choices, Act.main(texts.get("record.partners.done"), () -> model.over(Optional.empty())));
    }

    private Cell planned() {
        var label = texts.get("record.planned", String.valueOf(model.day().getYear()));
        var known = model.planned();
        var said = known.isPresent() && known.getAsLong() > 0
                ? String.valueOf(known.getAsLong())
                : texts.get("record.planned.none");
        return new Cell.Choice(
                label,
                said,
                () -> model.over(Optional.of(Pads.pad(label, "", now -> model.over(Optional.of(now)), typed -> {
                    model.over(Optional.empty());
                    typed.ifPresent(model::keepPlanned);
                }))));
    }
}
