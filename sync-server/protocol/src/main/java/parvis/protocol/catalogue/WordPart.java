package parvis.protocol.catalogue;

/// One entry of part `words`: a word that stands on people's papers, and what it means.
///
/// @param word in lower case, as in a sentence
/// @param plain its explanation
public record WordPart(String word, String plain) {
    public WordPart {
        Sound.text("word", word);
        Sound.text("plain", plain);
    }
}
