package parvis.kiosk.ui.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.kiosk.rights.Desk;
import parvis.kiosk.rights.Right;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.ui.Texts;

/// A right's card.
public final class RightViewModel {
    private final Right right;
    private final RightsBook book;
    private final LocalDate today;
    private final Texts texts;

    /// @param today a card past its day is to be checked with an agent
    public RightViewModel(Right right, RightsBook book, LocalDate today, Texts texts) {
        this.right = right;
        this.book = book;
        this.today = today;
        this.texts = texts;
    }

    Right right() {
        return right;
    }

    /// Since when it waits to be read again, if it does.
    Optional<String> overdue() {
        return right.overdue(today)
                ? Optional.of(texts.get("rights.overdue.then", texts.dates().dated(right.checkBy())))
                : Optional.empty();
    }

    /// Where it is asked for, and who helps besides, with doors in this town.
    List<Desk> asked() {
        return Stream.concat(right.askAt().stream(), right.help().stream())
                .distinct()
                .toList();
    }

    /// « France services peut vous aider. »
    Optional<String> help() {
        return right.help().stream().findFirst().map(desk -> texts.get("rights.help", desk.name()));
    }

    /// Where it is asked for, without a door that this town's data name.
    List<String> elsewhere() {
        return right.askAt().stream()
                .filter(desk -> desk.doors().isEmpty())
                .map(Desk::name)
                .toList();
    }

    /// Its difficult words.
    List<String> explained() {
        var sentences = new ArrayList<>(right.audience());
        sentences.add(right.purpose());
        sentences.addAll(right.limits());
        sentences.addAll(right.bring());
        return book.explained(sentences).stream()
                .map(word -> texts.get("rights.word", texts.name(Pieces.capital(word.word())), word.plain()))
                .toList();
    }

    /// Where it comes from, when it was read, when it is read again, and that nobody concerned has read it.
    List<String> source() {
        var lines = new ArrayList<String>();
        lines.add(right.source());
        lines.add(texts.get(
                "rights.source.days",
                texts.dates().dated(right.readOn()),
                texts.dates().dated(right.checkBy())));
        if (!right.proofread()) {
            lines.add(texts.get("rights.source.plain"));
        }
        return lines;
    }
}
