package parvis.kiosk.rights;

import java.util.List;

/// How what the catalogue says in French is told to somebody who reads another language.
public interface Retelling {
    /// A sentence that nobody has translated.
    String sentence(String french);

    /// An official name, which nobody translates.
    String name(String name);

    /// Whether the plainer of two wordings is wanted.
    boolean plain();

    /// Several sentences.
    default List<String> sentences(List<String> french) {
        return french.stream().map(this::sentence).toList();
    }
}
