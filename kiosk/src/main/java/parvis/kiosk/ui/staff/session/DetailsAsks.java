package parvis.kiosk.ui.staff.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import parvis.kiosk.ui.SessionRoute.Asked;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.Details;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.Led;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.TopicId;

/// What a session is about, as lines of a form and as questions.
final class DetailsAsks {
    private static final int LONGEST_WORDS = 60;
    private static final String NONE = "";

    private final Workbench bench;
    private final Texts texts;

    DetailsAsks(Workbench bench) {
        this.bench = bench;
        texts = bench.texts();
    }

    /// The lines that the activity asks.
    ///
    /// @param leads leads to a question
    List<FormState.Line> lines(Details now, Consumer<Asked> leads) {
        var offer = bench.offer();
        var kind = offer.kind(now.activity());
        var lines = new ArrayList<FormState.Line>();
        if (!topics(now).isEmpty()) {
            lines.add(line(
                    "sessions.field.topic",
                    now.topic().map(id -> Offer.label(topics(now), id.value())),
                    () -> leads.accept(Asked.TOPIC)));
        }
        lines.add(line("sessions.field.level", now.level(), () -> leads.accept(Asked.LEVEL)));
        if (!offer.audiences().isEmpty()
                && kind.map(one -> one.asks("audience")).orElse(false)) {
            lines.add(line(
                    "sessions.field.audience",
                    now.audience().map(id -> Offer.label(offer.audiences(), id.value())),
                    () -> leads.accept(Asked.AUDIENCE)));
        }
        lines.add(line("sessions.field.led", now.led().map(this::led), () -> leads.accept(Asked.LED)));
        if (!offer.partners().isEmpty()) {
            lines.add(line("sessions.field.partners", partners(now), () -> leads.accept(Asked.PARTNERS)));
        }
        lines.add(line("sessions.field.room", now.room(), () -> leads.accept(Asked.ROOM)));
        lines.add(line("sessions.field.bring", now.bring(), () -> leads.accept(Asked.BRING)));
        if (offer.services().size() > 1) {
            lines.add(line(
                    "sessions.field.service",
                    now.service().map(id -> Offer.label(offer.services(), id.value())),
                    () -> leads.accept(Asked.SERVICE)));
        }
        if (offer.kinds().size() > 1) {
            lines.add(line("sessions.field.activity", kind.map(Offer.Kind::label), () -> leads.accept(Asked.ACTIVITY)));
        }
        return lines;
    }

    private FormState.Line line(String key, Optional<String> value, Runnable action) {
        return new FormState.Line.Leading(texts.get(key), value.orElse(texts.get("sessions.field.none")), action);
    }

    private Optional<String> partners(Details now) {
        return now.partners().isEmpty()
                ? Optional.empty()
                : Optional.of(now.partners().stream()
                        .map(id -> Offer.label(bench.offer().partners(), id.value()))
                        .collect(Collectors.joining(", ")));
    }

    private List<Offer.Choice> topics(Details now) {
        return bench.offer().kind(now.activity()).map(Offer.Kind::topics).orElse(List.of());
    }

    private String led(Led led) {
        return switch (led) {
            case TEAM -> texts.get("sessions.led.team");
            case PARTNER -> texts.get("sessions.led.partner");
            case VOLUNTEERS -> texts.get("sessions.led.volunteers");
            case ASSOCIATION -> texts.get("sessions.led.association");
        };
    }

    /// The question, its answer put into these details.
    ///
    /// @throws IllegalArgumentException when it asks for no detail
    Ask ask(Asked asked, Details now, Consumer<Details> done) {
        return switch (asked) {
            case ROOM ->
                write(
                        "sessions.field.room",
                        "sessions.ask.room",
                        now.room(),
                        text -> done.accept(change(now).room(text).done()));
            case BRING ->
                write(
                        "sessions.field.bring",
                        "sessions.ask.bring",
                        now.bring(),
                        text -> done.accept(change(now).bring(text).done()));
            case TOPIC ->
                one(
                        "sessions.field.topic",
                        topics(now),
                        now.topic().map(TopicId::value),
                        id -> done.accept(
                                change(now).topic(id.map(TopicId::new)).done()));
            case LEVEL ->
                one(
                        "sessions.field.level",
                        levels(),
                        now.level(),
                        id -> done.accept(change(now).level(id).done()));
            case AUDIENCE ->
                one(
                        "sessions.field.audience",
                        bench.offer().audiences(),
                        now.audience().map(AudienceId::value),
                        id -> done.accept(
                                change(now).audience(id.map(AudienceId::new)).done()));
            case SERVICE ->
                one(
                        "sessions.field.service",
                        bench.offer().services(),
                        now.service().map(ServiceId::value),
                        id -> done.accept(
                                change(now).service(id.map(ServiceId::new)).done()));
            case LED ->
                one(
                        "sessions.field.led",
                        leds(),
                        now.led().map(Led::name),
                        id -> done.accept(change(now).led(id.map(Led::valueOf)).done()));
            case ACTIVITY -> activity(now, done);
            case PARTNERS -> partners(now, done);
            case TITLE, DAY, EVERY, UNTIL -> throw new IllegalArgumentException("no detail: " + asked);
        };
    }

    private Ask write(String title, String help, Optional<String> value, Consumer<Optional<String>> done) {
        return new Ask.Write(
                texts.get(title),
                texts.get(help),
                value.orElse(""),
                LONGEST_WORDS,
                text -> done.accept(text.isBlank() ? Optional.empty() : Optional.of(text)));
    }

    private Ask one(
            String title, List<Offer.Choice> options, Optional<String> chosen, Consumer<Optional<String>> done) {
        var all = new ArrayList<Offer.Choice>();
        all.add(new Offer.Choice(NONE, texts.get("sessions.field.none")));
        all.addAll(options);
        return new Ask.Choose(
                texts.get(title),
                texts.get("sessions.ask.one"),
                all,
                List.of(chosen.orElse(NONE)),
                false,
                ids -> done.accept(ids.stream().filter(id -> !id.equals(NONE)).findFirst()));
    }

    private Ask activity(Details now, Consumer<Details> done) {
        var options = bench.offer().kinds().stream()
                .map(kind -> new Offer.Choice(kind.id().value(), kind.label()))
                .toList();
        return new Ask.Choose(
                texts.get("sessions.field.activity"),
                texts.get("sessions.ask.activity"),
                options,
                List.of(now.activity().value()),
                false,
                ids -> done.accept(
                        change(now).activity(new ActivityId(ids.getFirst())).done()));
    }

    private Ask partners(Details now, Consumer<Details> done) {
        return new Ask.Choose(
                texts.get("sessions.field.partners"),
                texts.get("sessions.ask.partners"),
                bench.offer().partners(),
                now.partners().stream().map(OrganizationId::value).toList(),
                true,
                ids -> done.accept(change(now)
                        .partners(ids.stream().map(OrganizationId::new).toList())
                        .done()));
    }

    private List<Offer.Choice> levels() {
        return List.of(
                        texts.get("sessions.level.all"),
                        texts.get("sessions.level.first"),
                        texts.get("sessions.level.middle"),
                        texts.get("sessions.level.last"))
                .stream()
                .map(word -> new Offer.Choice(word, word))
                .toList();
    }

    private List<Offer.Choice> leds() {
        return java.util.Arrays.stream(Led.values())
                .map(one -> new Offer.Choice(one.name(), led(one)))
                .toList();
    }

    private static DetailsChange change(Details now) {
        return new DetailsChange(now);
    }
}
