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

    /// A person as searches see them.
    ///
    /// @param words of the name
    /// @param number its digits; empty: none
    record Form(List<String> words, String number) {
        static Form of(Person person) {
            return new Form(
                    Likeness.words(person.name()).toList(),
                    person.phone().map(Phone::value).orElse(""));
        }
    }

    /// @param words the beginnings of words of the name
    /// @param ending the last digits of the number; empty: no number was typed
    record Search(List<String> words, String ending) {
        boolean isEmpty() {
            return words.isEmpty();
        }

        boolean finds(Form form) {
            return (!ending.isEmpty() && form.number.endsWith(ending))
                    || words.stream().allMatch(typed -> begins(form, typed));
        }

        private static boolean begins(Form form, String typed) {
            return form.words.stream().anyMatch(word -> word.startsWith(typed));
        }
    }
}
