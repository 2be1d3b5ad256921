package parvis.kiosk.sealed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.directory.Spelling;

/// When two people may be one, and when somebody is who is looked for. Accents, case and the order of words
/// do not matter; a letter of any script counts.
final class Likeness {
    private Likeness() {}

    /// The same words, or the same number.
    static boolean same(Person one, Person other) {
        return words(one.name())
                        .sorted()
                        .toList()
                        .equals(words(other.name()).sorted().toList())
                || (one.phone().isPresent() && one.phone().equals(other.phone()));
    }

    /// What somebody typed into a search.
    static Search search(String typed) {
        var bare = typed.replaceAll("[\\s.\\-()/\u00a0\u202f]", "");
        var number = bare.matches("\\+?[0-9]+");
        var ending = Phone.typed(typed).map(Phone::value).orElse(bare).replace("+", "");
        return new Search(words(typed).toList(), number ? ending : "");
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(Spelling.plain(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    /// @param words the beginnings of words of the name
    /// @param ending the last digits of the number; empty: no number was typed
    record Search(List<String> words, String ending) {
        boolean isEmpty() {
            return words.isEmpty();
        }

        boolean finds(Person person) {
            return person.phone()
                            .filter(phone -> !ending.isEmpty() && phone.value().endsWith(ending))
                            .isPresent()
                    || isIn(Likeness.words(person.name()).toList());
        }

        private boolean isIn(List<String> name) {
            return words.stream().allMatch(typed -> name.stream().anyMatch(word -> word.startsWith(typed)));
        }
    }
}
