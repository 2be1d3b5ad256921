package parvis.server.plain;

/// A rule of plain language that a machine can check.
public enum Rule {
    /// A sentence of more than 15 words, a question of more than 12.
    LENGTH,
    /// Several sentences where one is due.
    SENTENCES,
    /// No capital at the start.
    CAPITAL,
    /// No full stop, or no question mark, at the end.
    END,
    /// An abbreviation that the sentence does not explain.
    ACRONYM,
    /// A word of the trade that is refused.
    JARGON,
    /// A word of another language.
    FOREIGN,
    /// « etc. », « Mme »…
    ABBREVIATION,
    /// What is done, without who does it.
    PASSIVE,
    /// A present participle or a subjunctive.
    TENSE,
    /// Two negations.
    NEGATION,
    /// A number in letters.
    NUMBER,
    /// An amount, a share, a great number.
    AMOUNT,
    /// A date in digits.
    DATE,
    /// Brackets, semicolons, dots, dashes.
    PUNCTUATION,
    /// A sign that is no letter: `&`, `/`, `#`.
    SIGN,
    /// Straight quotes or apostrophes.
    QUOTES,
    /// A missing or wrong space beside a sign.
    SPACE
}
