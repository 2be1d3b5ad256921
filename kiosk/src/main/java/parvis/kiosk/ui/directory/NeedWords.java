package parvis.kiosk.ui.directory;

import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.Glyph;
import parvis.protocol.message.Need;

/// The words and the drawing of a need.
final class NeedWords {
    private final Texts texts;

    NeedWords(Texts texts) {
        this.texts = texts;
    }

    /// « Papiers »
    String name(Need need) {
        return texts.get(
                switch (need) {
                    case PAPERS -> "need.papers";
                    case CHILDREN -> "need.children";
                    case HEALTH -> "need.health";
                    case MONEY -> "need.money";
                    case HOUSING -> "need.housing";
                    case WORK -> "need.work";
                    case INTERNET -> "need.internet";
                    case TALK -> "need.talk";
                });
    }

    /// Its name where few lines fit.
    String brief(Need need) {
        return need == Need.TALK ? texts.get("need.talk.brief") : name(need);
    }

    /// « Identité, Caf, impôts »
    String what(Need need) {
        return texts.get(
                switch (need) {
                    case PAPERS -> "need.papers.what";
                    case CHILDREN -> "need.children.what";
                    case HEALTH -> "need.health.what";
                    case MONEY -> "need.money.what";
                    case HOUSING -> "need.housing.what";
                    case WORK -> "need.work.what";
                    case INTERNET -> "need.internet.what";
                    case TALK -> "need.talk.what";
                });
    }

    static Glyph glyph(Need need) {
        return switch (need) {
            case PAPERS -> Glyph.PAPERS;
            case CHILDREN -> Glyph.CHILDREN;
            case HEALTH -> Glyph.HEALTH;
            case MONEY -> Glyph.MONEY;
            case HOUSING -> Glyph.HOUSING;
            case WORK -> Glyph.WORK;
            case INTERNET -> Glyph.INTERNET;
            case TALK -> Glyph.TALK;
        };
    }
}
