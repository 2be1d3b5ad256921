package parvis.kiosk.ui.staff.record;

import parvis.kiosk.paper.Printer;
import parvis.kiosk.ui.Texts;

/// What became of a paper or a file, in words.
final class PrintWords {
    private PrintWords() {}

    /// A file was not written.
    static String unwritten(Texts texts, Exception failure) {
        return texts.get(failure instanceof HouseFiles.NotInPractice ? "practice.file" : "record.file.failed");
    }

    static String said(Texts texts, Printer.Printed printed) {
        return switch (printed) {
            case Printer.Printed.Sent() -> texts.get("record.print.sent");
            case Printer.Printed.Not(var reason) ->
                switch (reason) {
                    case NONE -> texts.get("record.print.none");
                    case AWAY -> texts.get("record.print.away");
                    case NO_PAPER -> texts.get("record.print.paper");
                    case LATE -> texts.get("record.print.late");
                    case TROUBLE -> texts.get("record.print.trouble");
                    case PRACTICE -> texts.get("practice.print");
                };
        };
    }
}
