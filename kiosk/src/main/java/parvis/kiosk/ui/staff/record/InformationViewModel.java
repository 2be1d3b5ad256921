package parvis.kiosk.ui.staff.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.paper.Notice;
import parvis.kiosk.paper.Paper;

/// What people are told, in full, and on paper.
public final class InformationViewModel implements SheetModel {
    private static final int LINES = 2;

    private final Names names;
    private final Kit kit;
    private final ReadOnlyObjectWrapper<Sheet> sheet;

    public InformationViewModel(Names names, Kit kit) {
        this.names = names;
        this.kit = kit;
        sheet = new ReadOnlyObjectWrapper<>(now());
    }

    @Override
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    private Sheet now() {
        var texts = kit.texts();
        var notice = names.house().notice();
        var cells = new ArrayList<Cell>();
        parts(cells, notice.title(), notice.first());
        for (Notice.Section section : notice.second()) {
            parts(cells, section.title(), section.lines());
        }
        var acts = names.printer().exists()
                ? List.of(
                        Act.other(
                                texts.get("record.information.poster"),
                                () -> print(() -> names.house().countingPoster())),
                        Act.other(
                                texts.get("record.person.print"),
                                () -> print(() -> names.house().noticePaper())))
                : List.<Act>of();
        return Sheet.of(texts.get("record.information.title"), texts.get("record.information.help"), cells)
                .withActs(acts);
    }

    /// A few lines on each card, so that it fits on a low screen.
    private static void parts(List<Cell> cells, String heading, List<String> lines) {
        for (var from = 0; from < lines.size(); from += LINES) {
            var some = lines.subList(from, Math.min(from + LINES, lines.size()));
            cells.add(new Cell.Reading(heading, String.join("\n", some)));
        }
    }

    private void print(Supplier<Paper> paper) {
        var texts = kit.texts();
        kit.background()
                .run(
                        () -> PrintWords.said(texts, names.printer().print(paper.get())),
                        this::say,
                        _ -> say(texts.get("record.print.trouble")));
    }

    private void say(String sentence) {
        sheet.set(now().withNotice(Optional.of(sentence)));
    }
}
