package parvis.kiosk.paper;

import java.io.IOException;
import java.nio.file.Path;

/// The papers that a house must have, made from what is set at that moment.
public interface HousePapers {
    /// The register, for a screen.
    Register register();

    /// The register, to print or to write as PDF.
    Paper.Page registerPaper();

    /// Writes the register as a spreadsheet (ODS), a sheet for each treatment.
    void writeRegister(Path file) throws IOException;

    /// What people are told before they give a name.
    Notice notice();

    /// The same, in the words of another language.
    Notice notice(Wording wording);

    /// Both layers of it, to print.
    Paper.Page noticePaper();

    /// The poster beside the terminal: it counts, and takes nobody's picture.
    Paper.Page countingPoster();
}
