package parvis.server.web.page;

import io.javalin.http.Context;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.protocol.message.TerritoryId;
import parvis.server.account.Act;
import parvis.server.account.Journal;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Query;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.Settings.Said;
import parvis.server.web.page.Settings.Tab;
import parvis.server.web.page.SettingsView.Choice;
import parvis.server.web.page.SettingsView.Noted;

/// The page *Réglages › Journal*: who did what and when, the newest first.
final class JournalPage {
    private static final int LINES = 50;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final TerritoryId territory;
    private final Journal journal;
    private final Settings settings;
    private final Texts texts;

    JournalPage(TerritoryId territory, Journal journal, Settings settings, Texts texts) {
        this.territory = territory;
        this.journal = journal;
        this.settings = settings;
        this.texts = texts;
    }

    List<Route> routes() {
        return List.of(Route.get(Tab.JOURNAL.address(), Need.ADMINISTER, this::show));
    }

    private void show(Context ctx) {
        Query query = Query.of(ctx, "acte", "avant");
        Optional<Act> act = query.text("acte")
                .filter(word -> !word.isEmpty())
                .map(word -> Act.of(word).orElseThrow(() -> Query.bad("acte", "choisissez dans la liste")));
        long before = query.text("avant").map(JournalPage::number).orElse(Long.MAX_VALUE);
        var found = journal.page(territory, act, before, LINES + 1);
        var page = found.subList(0, Math.min(LINES, found.size()));
        String older = found.size() > LINES
                ? Tab.JOURNAL.address() + "?acte=" + act.map(Act::wireName).orElse("") + "&avant="
                        + page.getLast().id()
                : "";
        List<Noted> lines =
                page.stream().map(Journal.Numbered::line).map(this::line).toList();
        settings.answer(
                ctx,
                Tab.JOURNAL,
                "journal.jte",
                Said.NOTHING,
                Map.of(
                        "lines",
                        lines,
                        "acts",
                        acts(),
                        "act",
                        act.map(Act::wireName).orElse(""),
                        "older",
                        older));
    }

    private static long number(String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw Query.bad("avant", "reprenez l’adresse de la page précédente");
        }
        return Long.parseLong(text);
    }

    private List<Choice> acts() {
        return Arrays.stream(Act.values())
                .map(act -> new Choice(act.wireName(), name(act), ""))
                .toList();
    }

    private String name(Act act) {
        return texts.get("act." + act.wireName());
    }

    private Noted line(Journal.Line line) {
        return new Noted(
                line.at().toString(),
                UTC.format(line.at()),
                line.who().isEmpty() ? texts.get("journal.nobody") : line.who(),
                name(line.act()),
                line.about().isEmpty() ? "–" : line.about());
    }
}
