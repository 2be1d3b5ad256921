package parvis.kiosk.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.kiosk.paper.Notice;
import parvis.kiosk.paper.Notice.Section;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Wording;
import parvis.kiosk.staff.Settings;

/// What people are told, in plain words, with this house's name and how long it keeps names.
final class NoticeText {
    private final PaperTexts texts;

    NoticeText(PaperTexts texts) {
        this.texts = texts;
    }

    static Notice of(Settings settings, Wording texts) {
        var centre = settings.centre().name();
        return new Notice(
                texts.get("papers.notice.title"),
                List.of(
                        texts.get("papers.notice.use"),
                        centre.isBlank()
                                ? texts.get("papers.notice.stay")
                                : texts.get("papers.notice.stay.centre", centre),
                        texts.get("papers.notice.erased", settings.retentionDays()),
                        texts.get("papers.notice.phone"),
                        texts.get("papers.notice.rights")),
                texts.get("papers.notice.more"),
                second(settings, texts));
    }

    private static List<Section> second(Settings settings, Wording texts) {
        return List.of(
                who(settings, texts),
                new Section(texts.get("papers.notice.why"), List.of(texts.get("papers.notice.why.text"))),
                new Section(texts.get("papers.notice.see"), List.of(texts.get("papers.notice.see.text"))),
                new Section(
                        texts.get("papers.notice.long"),
                        List.of(texts.get("papers.notice.long.text", settings.retentionDays()))),
                new Section(
                        texts.get("papers.notice.can"),
                        List.of(
                                texts.get("papers.notice.can.access"),
                                texts.get("papers.notice.can.correct"),
                                texts.get("papers.notice.can.erase"),
                                texts.get("papers.notice.can.limit"),
                                texts.get("papers.notice.can.object"),
                                texts.get("papers.notice.can.how"))),
                new Section(texts.get("papers.notice.machine"), List.of(texts.get("papers.notice.machine.text"))),
                new Section(texts.get("papers.notice.complain"), List.of(texts.get("papers.notice.complain.text"))));
    }

    private static Section who(Settings settings, Wording texts) {
        var centre = settings.centre();
        var house = Stream.of(centre.name(), centre.address(), centre.representative())
                .filter(text -> !text.isBlank())
                .toList();
        return new Section(
                texts.get("papers.notice.who"),
                List.of(
                        house.isEmpty() ? known("", texts) : String.join(", ", house),
                        texts.get("papers.notice.who.contact", known(centre.contact(), texts)),
                        texts.get("papers.notice.who.officer", known(settings.officer(), texts))));
    }

    private static String known(String text, Wording texts) {
        return text.isBlank() ? texts.get("papers.notice.unknown") : text;
    }

    Paper.Page paper(Notice notice) {
        var paragraphs = new ArrayList<>(notice.first());
        for (var section : notice.second()) {
            paragraphs.add("# " + section.title());
            paragraphs.addAll(section.lines());
        }
        return new Paper.Page(notice.title(), paragraphs, Optional.empty());
    }

    Paper.Page poster() {
        return new Paper.Page(
                texts.get("papers.poster.title"),
                List.of(
                        texts.get("papers.poster.text"),
                        texts.get("papers.poster.why"),
                        texts.get("papers.poster.ask")),
                Optional.of(texts.get("papers.poster.large")));
    }
}
