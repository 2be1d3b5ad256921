package parvis.kiosk.rights;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that stand on people's papers, and what they mean: explained beside the sentence that needs one.
public final class Glossary {
    private final List<Entry> entries;

    /// @param words in the order of their explanation
    public Glossary(List<Word> words) {
        entries = words.stream()
                .map(word -> new Entry(word, pattern(word.word())))
                .toList();
    }

    /// A word and what it means.
    ///
    /// @param word as in a sentence
    /// @param plain its explanation
    public record Word(String word, String plain) {
        Word retold(Retelling how) {
            return new Word(word, how.sentence(plain));
        }
    }

    private record Entry(Word word, Pattern pattern) {
        boolean isIn(String text) {
            return pattern.matcher(text).find();
        }
    }

    /// The word and its plural, whole words only.
    private static Pattern pattern(String word) {
        var plural = Stream.of(word.toLowerCase(Locale.FRENCH).split(" "))
                .map(part -> Pattern.quote(part) + "[sx]?")
                .collect(Collectors.joining(" "));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + plural + "(?![\\p{L}\\p{N}])");
    }

    /// The words that those sentences hold; none that the same sentence explains itself.
    List<Word> in(List<String> sentences) {
        var lower = sentences.stream()
                .map(sentence -> sentence.toLowerCase(Locale.FRENCH))
                .toList();
        return entries.stream()
                .filter(entry -> lower.stream().anyMatch(entry::isIn))
                .map(Entry::word)
                .toList();
    }
}
