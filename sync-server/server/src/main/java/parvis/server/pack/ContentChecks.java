package parvis.server.pack;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/// What a schema cannot say of rights, life events, operators and synonyms: everything that one names is there.
final class ContentChecks {
    /// A source is recent enough to be sure of when it speaks of the two years before it was read, or later.
    private static final int RECENT = 2;

    private final PackFiles files;
    private final Content content;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Known rights;
    private final Known operators;
    private final Known numbers;

    ContentChecks(PackFiles files, Content content, Vocabulary vocabulary, Problems problems) {
        this.files = files;
        this.content = content;
        this.vocabulary = vocabulary;
        this.problems = problems;
        rights = known(content.rights());
        operators = known(content.operators());
        numbers = known(content.numbers());
    }

    private Known known(Map<String, Spot> entries) {
        return Known.of(content.complete(), entries.keySet().stream());
    }

    void run() {
        files.content().forEach(this::twice);
        content.rights().values().forEach(this::right);
        content.events().values().forEach(this::event);
        content.operators().values().forEach(this::operator);
        content.synonyms().values().forEach(this::synonym);
        for (var here : content.here()) {
            Lists.known(Stream.of(here.get("operator")).toList(), operators, "operator.unknown", problems);
            Lists.known(here.items("places"), vocabulary.places(), "place.unknown", problems);
        }
        new Sentences(files, content, problems).run();
    }

    private void synonym(Spot synonym) {
        Lists.known(synonym.items("rights"), rights, "right.unknown", problems);
        Lists.known(synonym.items("operators"), operators, "operator.unknown", problems);
        Lists.known(synonym.items("phones"), numbers, "number.unknown", problems);
        if (Stream.of("rights", "operators", "phones")
                .allMatch(list -> synonym.items(list).isEmpty())) {
            problems.error(synonym, "term.empty", synonym.text("term").orElse(""));
        }
    }

    private void twice(ContentFiles folder) {
        Lists.distinctIds(folder.rights().spot().items("themes"), problems);
        Lists.distinctIds(folder.rights().spot().items("rights"), problems);
        Lists.distinctIds(folder.events().spot().items("events"), problems);
        Lists.distinctIds(folder.operators().spot().items("operators"), problems);
        Lists.distinct(folder.operators().spot().items("numbers"), "number", "number.twice", problems);
        Lists.distinct(folder.operators().spot().items("here"), "operator", "here.twice", problems);
        Lists.distinct(folder.synonyms().spot().items("synonyms"), "term", "term.twice", problems);
        Lists.distinct(folder.words().spot().items("words"), "word", "word.twice", problems);
    }

    private void right(Spot right) {
        Lists.known(Stream.of(right.get("theme")).toList(), known(content.themes()), "right.theme", problems);
        Lists.known(right.items("askAt"), operators, "operator.unknown", problems);
        Lists.known(right.items("phone"), numbers, "number.unknown", problems);
        Lists.distinctIds(right.items("parts"), problems);
        if (right.has("officialUrl") && !right.has("officialUrlSeenIn")) {
            problems.error(right.get("officialUrl"), "right.address", right.required("officialUrl"));
        }
        boolean sure = right.text("confidence").filter("high"::equals).isPresent();
        if (sure && right.items("sources").stream().noneMatch(ContentChecks::isRecent)) {
            problems.error(
                    right.get("confidence"), "right.sure", right.text("id").orElse(""));
        }
    }

    private static boolean isRecent(Spot source) {
        var seen = Lists.date(source, "seenOn").map(LocalDate::getYear).orElse(0);
        return source.get("year").node().asInt(0) >= seen - RECENT;
    }

    private void event(Spot event) {
        Lists.known(event.items("rights"), rights, "right.unknown", problems);
        Lists.known(event.items("askAt"), operators, "operator.unknown", problems);
        Lists.distinctIds(event.items("questions"), problems);
        for (var question : event.items("questions")) {
            effect(question.get("yes"));
            effect(question.get("no"));
        }
        for (var urgent : event.items("urgent")) {
            Lists.known(Stream.of(urgent.get("number")).toList(), numbers, "number.unknown", problems);
        }
    }

    private void effect(Spot effect) {
        for (var list : new String[] {"addFirst", "add", "remove"}) {
            Lists.known(effect.items(list), rights, "right.unknown", problems);
        }
        Lists.known(effect.items("addAskAt"), operators, "operator.unknown", problems);
    }

    private void operator(Spot operator) {
        Lists.known(operator.items("phone"), numbers, "number.unknown", problems);
        Lists.known(operator.items("helpsFor"), operators, "operator.unknown", problems);
    }
}
