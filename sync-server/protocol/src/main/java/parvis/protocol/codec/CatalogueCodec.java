package parvis.protocol.codec;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import parvis.protocol.catalogue.ActivityPart;
import parvis.protocol.catalogue.ClosurePart;
import parvis.protocol.catalogue.DayPart;
import parvis.protocol.catalogue.NeedPart;
import parvis.protocol.catalogue.OrganizationPart;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.catalogue.TerritoryPart;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.Measure;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;
import parvis.protocol.message.ThemeId;
import parvis.protocol.message.TopicId;

/// The parts of the catalogue as JSON. Each is an object with `v` and one field of the part's name, but for
/// `territory`, whose fields stand in it.
public final class CatalogueCodec {
    /// The longest part, in bytes; beyond 32,768 it travels over HTTP.
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private CatalogueCodec() {}

    /// Part `territory`.
    public static byte[] encode(TerritoryPart part) {
        return Out.message(out -> out.text("id", part.id())
                .text("name", part.name())
                .text("zone", part.zone())
                .text("from", part.from())
                .text("to", part.to())
                .objects(
                        "services",
                        part.services(),
                        (each, service) -> each.text("id", service.id()).text("label", service.label()))
                .objects(
                        "themes",
                        part.themes(),
                        (each, theme) -> each.text("id", theme.id()).text("label", theme.label()))
                .objectsIfAny(
                        "audiences",
                        part.audiences(),
                        (each, audience) -> each.text("id", audience.id()).text("label", audience.label())));
    }

    /// Reads part `territory`.
    public static Decoded<TerritoryPart> territory(byte[] payload) {
        return Json.read(payload, MOST_BYTES, source -> {
            var tree = Tree.read(source);
            return new TerritoryPart(
                    tree.as("id", TerritoryId::new),
                    tree.text("name"),
                    tree.as("zone", ZoneId::of),
                    tree.as("from", LocalDate::parse),
                    tree.as("to", LocalDate::parse),
                    tree.objects(
                            "services",
                            each -> new TerritoryPart.ServiceLabel(each.as("id", ServiceId::new), each.text("label"))),
                    tree.objects(
                            "themes",
                            each -> new TerritoryPart.ThemeLabel(each.as("id", ThemeId::new), each.text("label"))),
                    tree.objectsIfAny(
                            "audiences",
                            each -> new TerritoryPart.AudienceLabel(
                                    each.as("id", AudienceId::new), each.text("label"))));
        });
    }

    /// Part `places`.
    public static byte[] encodePlaces(List<PlacePart> places) {
        return encode("places", places, PlaceJson::write);
    }

    /// Reads part `places`.
    public static Decoded<List<PlacePart>> places(byte[] payload) {
        return decode(payload, "places", PlaceJson::read);
    }

    /// Part `needs`.
    public static byte[] encodeNeeds(List<NeedPart> needs) {
        return encode("needs", needs, PlaceJson::write);
    }

    /// Reads part `needs`; those that this program does not know are passed over.
    public static Decoded<List<NeedPart>> needs(byte[] payload) {
        return Json.read(
                payload,
                MOST_BYTES,
                source -> Tree.read(source).objects("needs", PlaceJson::need).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    /// Part `activities`.
    public static byte[] encodeActivities(List<ActivityPart> activities) {
        return encode(
                "activities",
                activities,
                (out, activity) -> out.text("id", activity.id())
                        .text("label", activity.label())
                        .words(
                                "measures",
                                activity.measures().stream()
                                        .map(Measure::wireName)
                                        .toList())
                        .words("fields", activity.fields())
                        .objects(
                                "topics",
                                activity.topics(),
                                (each, topic) -> each.text("id", topic.id()).text("label", topic.label()))
                        .objectsIfAny("feeds", activity.feeds(), CatalogueCodec::feed));
    }

    /// Reads part `activities`; a measure that this program does not know is passed over.
    public static Decoded<List<ActivityPart>> activities(byte[] payload) {
        return decode(
                payload,
                "activities",
                tree -> new ActivityPart(
                        tree.as("id", ActivityId::new),
                        tree.text("label"),
                        known(tree.words("measures", Measure::of)),
                        tree.words("fields", Function.identity()),
                        tree.objects(
                                "topics",
                                each -> new ActivityPart.TopicLabel(each.as("id", TopicId::new), each.text("label"))),
                        tree.objectsIfAny("feeds", CatalogueCodec::feed)));
    }

    private static void feed(Out out, ActivityPart.Feed feed) {
        out.text("indicator", feed.indicator())
                .text("label", feed.label())
                .words(
                        "measures",
                        feed.measures().stream().map(Measure::wireName).toList())
                .words("fields", feed.fields())
                .words("conditions", feed.conditions());
    }

    private static ActivityPart.Feed feed(Tree tree) {
        return new ActivityPart.Feed(
                tree.text("indicator"),
                tree.text("label"),
                known(tree.words("measures", Measure::of)),
                tree.words("fields", Function.identity()),
                tree.words("conditions", Function.identity()));
    }

    private static List<Measure> known(List<Optional<Measure>> measures) {
        return measures.stream().flatMap(Optional::stream).toList();
    }

    /// Part `closures`.
    public static byte[] encodeClosures(List<ClosurePart> closures) {
        return encode(
                "closures",
                closures,
                (out, closure) -> out.text("from", closure.from())
                        .text("to", closure.to())
                        .text("label", closure.label())
                        .words("places", closure.places()));
    }

    /// Reads part `closures`.
    public static Decoded<List<ClosurePart>> closures(byte[] payload) {
        return decode(
                payload,
                "closures",
                tree -> new ClosurePart(
                        tree.as("from", LocalDate::parse),
                        tree.as("to", LocalDate::parse),
                        tree.text("label"),
                        tree.words("places", PlaceId::new)));
    }

    /// Part `days`.
    public static byte[] encodeDays(List<DayPart> days) {
        return encode(
                "days",
                days,
                (out, day) -> out.text("from", day.from())
                        .text("to", day.to())
                        .text("label", day.label())
                        .text("kind", Words.of(day.kind()).replace('_', '-')));
    }

    /// Reads part `days`; those of a kind that this program does not know are passed over.
    public static Decoded<List<DayPart>> days(byte[] payload) {
        return Json.read(
                payload,
                MOST_BYTES,
                source -> Tree.read(source).objects("days", CatalogueCodec::day).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<DayPart> day(Tree tree) {
        return Optional.ofNullable(Words.DAY_KINDS.get(tree.text("kind")))
                .map(kind -> new DayPart(
                        tree.as("from", LocalDate::parse), tree.as("to", LocalDate::parse), tree.text("label"), kind));
    }

    /// Part `organizations`.
    public static byte[] encodeOrganizations(List<OrganizationPart> organizations) {
        return encode(
                "organizations",
                organizations,
                (out, organization) -> out.text("id", organization.id()).text("name", organization.name()));
    }

    /// Reads part `organizations`.
    public static Decoded<List<OrganizationPart>> organizations(byte[] payload) {
        return decode(
                payload,
                "organizations",
                tree -> new OrganizationPart(tree.as("id", OrganizationId::new), tree.text("name")));
    }

    /// Part `sessions`: as in an agenda, with `terminal` in front.
    public static byte[] encodeSessions(List<SessionPart> sessions) {
        return encode(
                "sessions",
                sessions,
                (out, part) -> TerminalJson.session(out.text("terminal", part.terminal()), part.session()));
    }

    /// Reads part `sessions`.
    public static Decoded<List<SessionPart>> sessions(byte[] payload) {
        return decode(
                payload,
                "sessions",
                tree -> new SessionPart(tree.as("terminal", TerminalId::new), TerminalJson.session(tree)));
    }

    private static <T> byte[] encode(String name, List<T> entries, BiConsumer<Out, T> fields) {
        return Out.message(out -> out.objects(name, entries, fields));
    }

    private static <T> Decoded<List<T>> decode(byte[] payload, String name, Function<Tree, T> entry) {
        return Json.read(
                payload, MOST_BYTES, source -> List.copyOf(Tree.read(source).objects(name, entry)));
    }
}
