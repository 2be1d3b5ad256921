package parvis.server.plain;

/// What a text is on the screen, and so which rules it must keep.
public enum Kind {
    /// A whole sentence.
    SENTENCE,
    /// A question to a person.
    QUESTION,
    /// A line of a list, without capital or stop.
    ITEM,
    /// A title in a person's words, without stop.
    TITLE,
    /// An official name: it is what it is, but it is written well, and its abbreviation stands in brackets.
    NAME
}
