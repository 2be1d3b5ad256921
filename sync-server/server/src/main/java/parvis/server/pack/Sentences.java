package parvis.server.pack;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import parvis.server.plain.Fault;
import parvis.server.plain.Kind;
import parvis.server.plain.Lexicon;
import parvis.server.plain.PlainLanguage;

/// Holds every sentence that a resident reads against the rules of plain language, in all folders: a shared one too
/// must be good by itself.
final class Sentences {
    private final PackFiles files;
    private final Problems problems;
    private final PlainLanguage language;

    Sentences(PackFiles files, Content content, Problems problems) {
        this.files = files;
        this.problems = problems;
        language = new PlainLanguage(lexicon(content));
    }

    private static Lexicon lexicon(Content content) {
        var refused = new LinkedHashMap<String, String>();
        content.words().values().stream()
                .filter(word -> has(word, "refused"))
                .forEach(word -> word.text("word")
                        .ifPresent(text -> refused.put(text, word.text("plain").orElse(""))));
        return new Lexicon(refused, words(content, "acronym"), words(content, "name"));
    }

    private static boolean has(Spot word, String status) {
        return word.text("status").filter(status::equals).isPresent();
    }

    private static Set<String> words(Content content, String status) {
        return content.words().values().stream()
                .filter(word -> has(word, status))
                .flatMap(word -> word.text("word").stream())
                .collect(Collectors.toSet());
    }

    void run() {
        files.places().spot().listed("places").forEach(this::place);
        for (var folder : files.content()) {
            folder.rights().spot().items("rights").forEach(this::right);
            folder.events().spot().items("events").forEach(this::event);
            folder.operators().spot().items("operators").forEach(operator -> {
                var whose = operator.text("id").orElse("");
                check(operator.get("name"), Kind.NAME, whose);
                check(operator.get("whatFor"), Kind.SENTENCE, whose);
            });
            folder.operators().spot().items("numbers").forEach(number -> {
                var whose = number.text("number").orElse("");
                check(number.get("name"), Kind.NAME, whose);
                check(number.get("use"), Kind.SENTENCE, whose);
                check(number.get("hours"), Kind.ITEM, whose);
                check(number.get("price"), Kind.ITEM, whose);
            });
            folder.words().spot().items("words").stream()
                    .filter(word -> has(word, "explained"))
                    .forEach(word -> check(
                            word.get("plain"), Kind.ITEM, word.text("word").orElse("")));
        }
    }

    private void place(Spot place) {
        var whose = place.text("id").orElse("");
        check(place.get("type"), Kind.NAME, whose);
        check(place.get("purpose"), Kind.SENTENCE, whose);
        place.items("access").forEach(way -> check(way, Kind.SENTENCE, whose));
        place.items("bring").forEach(paper -> check(paper, Kind.ITEM, whose));
    }

    private void right(Spot right) {
        var whose = right.text("id").orElse("");
        check(right.get("name"), Kind.NAME, whose);
        right.items("parts").forEach(part -> check(part.get("name"), Kind.NAME, whose));
        check(right.get("purpose"), Kind.SENTENCE, whose);
        for (var block : new String[] {"for", "limits"}) {
            right.items(block).forEach(sentence -> check(sentence, Kind.SENTENCE, whose));
            if (right.items(block).size() > PlainLanguage.MOST_SENTENCES) {
                problems.error(right.get(block), "plain.block", whose, PlainLanguage.MOST_SENTENCES);
            }
        }
        right.items("bring").forEach(paper -> check(paper, Kind.ITEM, whose));
    }

    private void event(Spot event) {
        var whose = event.text("id").orElse("");
        check(event.get("title"), Kind.TITLE, whose);
        check(event.get("titleFalc"), Kind.TITLE, whose);
        event.items("questions").forEach(question -> check(question.get("text"), Kind.QUESTION, whose));
        event.items("urgent").forEach(urgent -> check(urgent.get("text"), Kind.SENTENCE, whose));
    }

    private void check(Spot spot, Kind kind, String whose) {
        spot.text().ifPresent(text -> language.faults(text, kind).forEach(fault -> say(spot, whose, text, fault)));
    }

    private void say(Spot spot, String whose, String text, Fault fault) {
        var code = "plain." + fault.rule().name().toLowerCase(Locale.ROOT);
        problems.error(spot, code, whose, text, fault.found(), fault.instead());
    }
}
