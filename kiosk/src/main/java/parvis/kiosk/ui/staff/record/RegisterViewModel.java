package parvis.kiosk.ui.staff.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The register of processing, as it follows from what is set now; its files, its paper.
public final class RegisterViewModel implements SheetModel {
    private final Names names;
    private final Kit kit;
    private final ReadOnlyObjectWrapper<Sheet> sheet;

    public RegisterViewModel(Names names, Kit kit) {
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
        var register = names.house().register();
        var cells = new ArrayList<Cell>();
        Stream.concat(register.treatments().stream(), Stream.of(register.outside()))
                .forEach(treatment -> treatment
                        .fields()
                        .forEach(field -> cells.add(new Cell.Reading(
                                texts.get("record.register.field", treatment.tab(), field.label()), field.value()))));
        var acts = new ArrayList<Act>();
        if (names.printer().exists()) {
            acts.add(Act.other(texts.get("record.person.print"), this::print));
        }
        acts.add(Act.main(texts.get("record.register.write"), this::write));
        return Sheet.of(texts.get("record.register.title"), texts.get("record.register.help"), cells)
                .withActs(acts);
    }

    private void write() {
        kit.background()
                .run(
                        names.files()::register,
                        written -> say(kit.texts()
                                .get(
                                        "record.register.written",
                                        written.stream().map(Path::toString).collect(Collectors.joining(", ")))),
                        failure -> say(PrintWords.unwritten(kit.texts(), failure)));
    }

    private void print() {
        var texts = kit.texts();
        kit.background()
                .run(
                        () -> PrintWords.said(
                                texts, names.printer().print(names.house().registerPaper())),
                        this::say,
                        _ -> say(texts.get("record.print.trouble")));
    }

    private void say(String sentence) {
        sheet.set(now().withNotice(Optional.of(sentence)));
    }
}
