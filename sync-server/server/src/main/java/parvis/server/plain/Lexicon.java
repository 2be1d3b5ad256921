package parvis.server.plain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words of the trade: those that are refused with what to say instead, abbreviations that look like words, and names
/// that look like abbreviations.
public final class Lexicon {
    private final Map<Pattern, Refused> refused =
            new TreeMap<>((a, b) -> a.pattern().compareTo(b.pattern()));
    private final Set<String> acronyms;
    private final Set<String> names;

    /// @param refused words in lower case, and what to say instead
    /// @param acronyms abbreviations that are written like words, « Aspa »
    /// @param names names that look like abbreviations, « FranceConnect »
    public Lexicon(Map<String, String> refused, Set<String> acronyms, Set<String> names) {
        refused.forEach((word, plain) -> this.refused.put(pattern(word), new Refused(word, plain)));
        this.acronyms = new TreeSet<>(acronyms);
        this.names = new TreeSet<>(names);
    }

    private record Refused(String word, String plain) {}

    /// The word and its plural, whole words only.
    private static Pattern pattern(String word) {
        var plural = Stream.of(word.toLowerCase(Locale.FRENCH).split(" "))
                .map(part -> Pattern.quote(part) + "[sx]?")
                .collect(Collectors.joining(" "));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + plural + "(?![\\p{L}\\p{N}])");
    }

    List<Fault> jargon(String sentence) {
        var lower = sentence.toLowerCase(Locale.FRENCH).replaceAll("[\\u202f\\u00a0]", " ");
        return refused.entrySet().stream()
                .filter(each -> each.getKey().matcher(lower).find())
                .map(each -> new Fault(
                        Rule.JARGON, each.getValue().word(), each.getValue().plain()))
                .toList();
    }

    boolean isAcronym(String token) {
        return acronyms.contains(token);
    }

    boolean isName(String token) {
        return names.contains(token);
    }
}
