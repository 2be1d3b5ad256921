package parvis.kiosk.ui.staff;

/// A code as it is being typed: dots, unless somebody wants to see it.
///
/// @param typed what was typed
/// @param shown whether it is readable
/// @param most how long it may become
record CodeField(String typed, boolean shown, int most) {
    /// Four words and more.
    static final int LONGEST_DAY_CODE = 64;

    static CodeField empty(int most) {
        return new CodeField("", false, most);
    }

    CodeField with(String character) {
        return typed.length() < most ? new CodeField(typed + character, shown, most) : this;
    }

    CodeField less() {
        return typed.isEmpty() ? this : new CodeField(typed.substring(0, typed.length() - 1), shown, most);
    }

    CodeField turned() {
        return new CodeField(typed, !shown, most);
    }

    CodeField cleared() {
        return new CodeField("", false, most);
    }

    boolean isEmpty() {
        return typed.isBlank();
    }

    /// What is seen: dots with the blanks between the words, so that one sees how far one is.
    String seen() {
        return shown ? typed : typed.replaceAll("[^ ]", "●");
    }

    @Override
    public String toString() {
        return "CodeField[…]";
    }
}
