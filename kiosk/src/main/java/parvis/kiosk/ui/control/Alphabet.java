package parvis.kiosk.ui.control;

import java.util.List;

/// Which letters lie where on a keyboard of ten columns.
public enum Alphabet {
    /// As French keyboards have them.
    AZERTY("AZE", "AZERTYUIOP", "QSDFGHJKLM", "WXCVBN", ""),
    /// For who knows the alphabet and no keyboard.
    ABC("ABC", "ABCDEFGHIJ", "KLMNOPQRST", "UVWXYZ", ""),
    /// As Arabic keyboards have them; what their twelve columns hold besides stands in a row of its own.
    ARABIC("ا ب", "ضصثقفغعهخح", "شسيبلاتنمك", "جدذرزو", "طظةىءئؤأإآ");

    private final String name;
    private final String upper;
    private final String middle;
    private final String lower;
    private final String more;

    Alphabet(String name, String upper, String middle, String lower, String more) {
        this.name = name;
        this.upper = upper;
        this.middle = middle;
        this.lower = lower;
        this.more = more;
    }

    /// Those that a resident may change between: their own language's first.
    ///
    /// @param language of the screen, ISO 639
    public static List<Alphabet> of(String language) {
        return language.equals("ar") ? List.of(ARABIC, AZERTY, ABC) : List.of(AZERTY, ABC);
    }

    /// What the key that brings it says.
    String label() {
        return name;
    }

    String upper() {
        return upper;
    }

    String middle() {
        return middle;
    }

    String lower() {
        return lower;
    }

    /// Letters that its three rows do not hold.
    String more() {
        return more;
    }

    /// Whether it has capitals and accents.
    boolean latin() {
        return this != ARABIC;
    }
}
