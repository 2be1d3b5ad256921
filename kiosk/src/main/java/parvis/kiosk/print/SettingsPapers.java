package parvis.kiosk.print;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import parvis.kiosk.paper.HousePapers;
import parvis.kiosk.paper.Notice;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Register;
import parvis.kiosk.paper.Wording;
import parvis.kiosk.staff.Settings;

/// The house's papers from the settings as they are when a paper is asked for.
public final class SettingsPapers implements HousePapers {
    private final Supplier<Settings> settings;
    private final Supplier<LocalDate> today;
    private final RegisterText register;
    private final PaperTexts texts;
    private final NoticeText notice;

    /// Papers of one terminal.
    public SettingsPapers(Supplier<Settings> settings, Supplier<LocalDate> today) {
        var texts = PaperTexts.french();
        this.settings = settings;
        this.today = today;
        register = new RegisterText(texts);
        this.texts = texts;
        notice = new NoticeText(texts);
    }

    @Override
    public Register register() {
        return register.of(settings.get(), today.get());
    }

    @Override
    public Paper.Page registerPaper() {
        return register.paper(register());
    }

    @Override
    public void writeRegister(Path file) throws IOException {
        RegisterSheets.write(register(), file);
    }

    @Override
    public Notice notice() {
        return notice(texts::get);
    }

    @Override
    public Notice notice(Wording wording) {
        return NoticeText.of(settings.get(), wording);
    }

    @Override
    public Paper.Page noticePaper() {
        return notice.paper(notice());
    }

    @Override
    public Paper.Page countingPoster() {
        return notice.poster();
    }
}
