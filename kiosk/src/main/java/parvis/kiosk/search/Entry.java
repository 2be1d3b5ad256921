package parvis.kiosk.search;

import java.util.ArrayList;
import java.util.List;

/// Something that can be found, and the words by which it is found.
///
/// @param hit what is found
/// @param title what people call it
/// @param fields its other words, each with its weight
/// @param phrases what people say for it, with the place that it has among what they then mean, from 0
public record Entry(Hit hit, String title, List<Field> fields, List<Phrase> phrases) {
    public Entry {
        fields = List.copyOf(fields);
        phrases = List.copyOf(phrases);
    }

    /// Words of one weight.
    ///
    /// @param weight from 1 to [#MOST]
    /// @param text as it is written
    public record Field(int weight, String text) {
        /// The weight of a title.
        public static final int MOST = 15;
    }

    /// What people say for it.
    ///
    /// @param text as they say it
    /// @param place 0: what they mean first
    /// @param weight of its words, when only some of them are typed
    public record Phrase(String text, int place, int weight) {}

    /// An entry that is put together.
    public static Builder of(Kind kind, String id, String title) {
        return new Builder(new Hit(kind, id), title);
    }

    /// Puts an entry together.
    public static final class Builder {
        private final Hit hit;
        private final String title;
        private final List<Field> fields = new ArrayList<>();
        private final List<Phrase> phrases = new ArrayList<>();

        private Builder(Hit hit, String title) {
            this.hit = hit;
            this.title = title;
        }

        /// Found by these words too.
        public Builder words(int weight, String text) {
            fields.add(new Field(weight, text));
            return this;
        }

        /// Found first when exactly this is typed.
        public Builder said(String phrase, int place, int weight) {
            phrases.add(new Phrase(phrase, place, weight));
            return this;
        }

        /// The entry.
        public Entry entry() {
            return new Entry(hit, title, fields, phrases);
        }
    }
}
