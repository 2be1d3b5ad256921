package parvis.protocol.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import parvis.protocol.catalogue.LifeEventPart;
import parvis.protocol.catalogue.LifeEventPart.Effect;
import parvis.protocol.catalogue.NumberPart;
import parvis.protocol.catalogue.OperatorPart;
import parvis.protocol.catalogue.RightPart;
import parvis.protocol.catalogue.RightsPart;
import parvis.protocol.catalogue.SynonymPart;
import parvis.protocol.catalogue.WordPart;
import parvis.protocol.message.LifeEventId;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.RightId;

/// The catalogue's parts that speak of rights, as JSON: each an object with `v` and a list of the part's name.
public final class RightsCodec {
    private static final long LATEST_YEAR = 9999;

    private RightsCodec() {}

    /// Part `right-themes`.
    public static byte[] encodeThemes(List<RightsPart.Theme> themes) {
        return encode(
                "right-themes",
                themes,
                (out, theme) -> out.text("id", theme.id()).text("label", theme.label()));
    }

    /// Reads part `right-themes`.
    public static Decoded<List<RightsPart.Theme>> themes(byte[] payload) {
        return decode(payload, "right-themes", tree -> new RightsPart.Theme(tree.text("id"), tree.text("label")));
    }

    /// Part `rights`.
    public static byte[] encodeRights(List<RightPart> rights) {
        return encode(
                "rights",
                rights,
                (out, right) -> out.text("id", right.id())
                        .text("name", right.name())
                        .text("theme", right.theme())
                        .words("aka", right.aka())
                        .text("purpose", right.purpose())
                        .words("for", right.audience())
                        .words("limits", right.limits())
                        .words("bring", right.bring())
                        .words("askAt", right.askAt())
                        .text("officialUrl", right.officialUrl())
                        .words("numbers", right.numbers())
                        .yes("sensitive", right.sensitive())
                        .objectsIfAny("parts", right.parts(), RightsCodec::share)
                        .objects("sources", right.sources(), RightsCodec::source)
                        .text("checkBy", right.checkBy())
                        .text("proofread", right.proofread()));
    }

    /// Reads part `rights`.
    public static Decoded<List<RightPart>> rights(byte[] payload) {
        return decode(
                payload,
                "rights",
                tree -> new RightPart(
                        tree.as("id", RightId::new),
                        tree.text("name"),
                        tree.text("theme"),
                        texts(tree, "aka"),
                        tree.text("purpose"),
                        texts(tree, "for"),
                        texts(tree, "limits"),
                        texts(tree, "bring"),
                        tree.words("askAt", OperatorId::new),
                        tree.optionalText("officialUrl"),
                        texts(tree, "numbers"),
                        tree.yes("sensitive"),
                        tree.objectsIfAny("parts", RightsCodec::share),
                        tree.objects("sources", RightsCodec::source),
                        tree.as("checkBy", LocalDate::parse),
                        tree.optionally("proofread", LocalDate::parse)));
    }

    private static void share(Out out, RightPart.Share share) {
        out.text("name", share.name()).words("aka", share.aka());
    }

    private static RightPart.Share share(Tree tree) {
        return new RightPart.Share(tree.text("name"), texts(tree, "aka"));
    }

    private static void source(Out out, RightPart.Source source) {
        out.text("title", source.title());
        source.year().ifPresent(year -> out.number("year", year.longValue()));
        out.text("seenOn", source.seenOn());
    }

    private static RightPart.Source source(Tree tree) {
        return new RightPart.Source(
                tree.text("title"),
                year(tree.optionalWhole("year", 1, LATEST_YEAR)),
                tree.as("seenOn", LocalDate::parse));
    }

    private static Optional<Integer> year(OptionalLong year) {
        return year.isPresent() ? Optional.of((int) year.getAsLong()) : Optional.empty();
    }

    /// Part `life-events`.
    public static byte[] encodeEvents(List<LifeEventPart> events) {
        return encode(
                "life-events",
                events,
                (out, event) -> out.text("id", event.id())
                        .text("title", event.title())
                        .text("plainTitle", event.plainTitle())
                        .words("rights", event.rights())
                        .words("askAt", event.askAt())
                        .objects("questions", event.questions(), RightsCodec::question)
                        .objects(
                                "urgent",
                                event.urgent(),
                                (each, urgent) ->
                                        each.text("number", urgent.number()).text("text", urgent.text()))
                        .yes("sensitive", event.sensitive())
                        .text("icon", event.icon()));
    }

    /// Reads part `life-events`.
    public static Decoded<List<LifeEventPart>> events(byte[] payload) {
        return decode(
                payload,
                "life-events",
                tree -> new LifeEventPart(
                        tree.as("id", LifeEventId::new),
                        tree.text("title"),
                        tree.text("plainTitle"),
                        tree.words("rights", RightId::new),
                        tree.words("askAt", OperatorId::new),
                        tree.objects("questions", RightsCodec::question),
                        tree.objects(
                                "urgent", each -> new LifeEventPart.Urgent(each.text("number"), each.text("text"))),
                        tree.yes("sensitive"),
                        tree.optionalText("icon")));
    }

    private static void question(Out out, LifeEventPart.Question question) {
        out.text("text", question.text())
                .object("yes", effect -> effect(effect, question.yes()))
                .object("no", effect -> effect(effect, question.no()))
                .yes("sensitive", question.sensitive());
    }

    private static LifeEventPart.Question question(Tree tree) {
        return new LifeEventPart.Question(
                tree.text("text"),
                tree.optionalObject("yes").map(RightsCodec::effect).orElse(Effect.NONE),
                tree.optionalObject("no").map(RightsCodec::effect).orElse(Effect.NONE),
                tree.yes("sensitive"));
    }

    private static void effect(Out out, Effect effect) {
        out.words("addFirst", effect.addFirst())
                .words("add", effect.add())
                .words("remove", effect.remove())
                .words("addAskAt", effect.addAskAt())
                .yes("showUrgent", effect.showUrgent());
    }

    private static Effect effect(Tree tree) {
        return new Effect(
                tree.words("addFirst", RightId::new),
                tree.words("add", RightId::new),
                tree.words("remove", RightId::new),
                tree.words("addAskAt", OperatorId::new),
                tree.yes("showUrgent"));
    }

    /// Part `operators`.
    public static byte[] encodeOperators(List<OperatorPart> operators) {
        return encode(
                "operators",
                operators,
                (out, operator) -> out.text("id", operator.id())
                        .text("name", operator.name())
                        .text("purpose", operator.purpose())
                        .words("numbers", operator.numbers())
                        .text("url", operator.url())
                        .words("helpsFor", operator.helpsFor())
                        .words("places", operator.places()));
    }

    /// Reads part `operators`.
    public static Decoded<List<OperatorPart>> operators(byte[] payload) {
        return decode(
                payload,
                "operators",
                tree -> new OperatorPart(
                        tree.as("id", OperatorId::new),
                        tree.text("name"),
                        tree.text("purpose"),
                        texts(tree, "numbers"),
                        tree.optionalText("url"),
                        tree.words("helpsFor", OperatorId::new),
                        tree.words("places", PlaceId::new)));
    }

    /// Part `numbers`.
    public static byte[] encodeNumbers(List<NumberPart> numbers) {
        return encode(
                "numbers",
                numbers,
                (out, number) -> out.text("number", number.number())
                        .text("display", number.display())
                        .text("name", number.name())
                        .text("use", number.use())
                        .text("price", number.price())
                        .text("hours", number.hours())
                        .yes("urgent", number.urgent()));
    }

    /// Reads part `numbers`.
    public static Decoded<List<NumberPart>> numbers(byte[] payload) {
        return decode(
                payload,
                "numbers",
                tree -> new NumberPart(
                        tree.text("number"),
                        tree.text("display"),
                        tree.text("name"),
                        tree.text("use"),
                        tree.optionalText("price"),
                        tree.optionalText("hours"),
                        tree.yes("urgent")));
    }

    /// Part `synonyms`.
    public static byte[] encodeSynonyms(List<SynonymPart> synonyms) {
        return encode(
                "synonyms",
                synonyms,
                (out, synonym) -> out.text("term", synonym.term())
                        .words("rights", synonym.rights())
                        .words("operators", synonym.operators())
                        .words("numbers", synonym.numbers()));
    }

    /// Reads part `synonyms`.
    public static Decoded<List<SynonymPart>> synonyms(byte[] payload) {
        return decode(
                payload,
                "synonyms",
                tree -> new SynonymPart(
                        tree.text("term"),
                        tree.words("rights", RightId::new),
                        tree.words("operators", OperatorId::new),
                        texts(tree, "numbers")));
    }

    /// Part `words`.
    public static byte[] encodeWords(List<WordPart> words) {
        return encode(
                "words", words, (out, word) -> out.text("word", word.word()).text("plain", word.plain()));
    }

    /// Reads part `words`.
    public static Decoded<List<WordPart>> words(byte[] payload) {
        return decode(payload, "words", tree -> new WordPart(tree.text("word"), tree.text("plain")));
    }

    private static List<String> texts(Tree tree, String name) {
        return tree.words(name, Function.identity());
    }

    private static <T> byte[] encode(String name, List<T> entries, BiConsumer<Out, T> fields) {
        return Out.message(out -> out.objects(name, entries, fields));
    }

    private static <T> Decoded<List<T>> decode(byte[] payload, String name, Function<Tree, T> entry) {
        return Json.read(
                payload,
                CatalogueCodec.MOST_BYTES,
                source -> List.copyOf(Tree.read(source).objects(name, entry)));
    }
}
