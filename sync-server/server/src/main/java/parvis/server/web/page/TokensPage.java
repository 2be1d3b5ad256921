package parvis.server.web.page;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.server.account.Scope;
import parvis.server.account.Token;
import parvis.server.account.Tokens;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.Settings.Said;
import parvis.server.web.page.Settings.Tab;
import parvis.server.web.page.SettingsView.Once;

/// The page *Réglages › Jetons d’accès*: what programs show to be let in.
final class TokensPage {
    private final ZoneId zone;
    private final Tokens tokens;
    private final Settings settings;
    private final Texts texts;
    private final InstantSource clock;

    TokensPage(ZoneId zone, Tokens tokens, Settings settings, Texts texts, InstantSource clock) {
        this.zone = zone;
        this.tokens = tokens;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    List<Route> routes() {
        String path = Tab.TOKENS.address();
        return List.of(
                Route.get(path, Need.ADMINISTER, ctx -> show(ctx, Said.NOTHING)),
                Route.post(path, Need.ADMINISTER, this::make),
                Route.post(path + "/retrait", Need.ADMINISTER, this::revoke));
    }

    private void make(Context ctx) {
        String label = Settings.field(ctx, "label").strip();
        Scope scope = Scope.of(Settings.field(ctx, "scope"))
                .orElseThrow(() -> Problem.badRequest("bad-field", "Choisissez un droit dans la liste."));
        Optional<Period> holds = switch (Settings.field(ctx, "months")) {
            case "3" -> Optional.of(Period.ofMonths(3));
            case "12" -> Optional.of(Period.ofMonths(12));
            case "0" -> Optional.empty();
            default -> throw Problem.badRequest("bad-field", "Choisissez une durée dans la liste.");
        };
        if (label.isEmpty() || label.length() > Tokens.LONGEST_LABEL) {
            show(ctx, Said.fault(texts.get("tokens.label.missing")));
            return;
        }
        var secret = tokens.make(Gate.caller(ctx).author(), label, scope, holds);
        show(
                ctx,
                Said.once(new Once(texts.get("tokens.made", label), secret.value(), texts.get("tokens.made.advice"))));
    }

    private void revoke(Context ctx) {
        String id = Settings.field(ctx, "id");
        tokens.revoke(Gate.caller(ctx).author(), id);
        show(ctx, Said.done(texts.get("tokens.revoked", id)));
    }

    private void show(Context ctx, Said said) {
        Instant now = clock.instant();
        List<SettingsView.Token> all =
                tokens.all().stream().map(token -> line(token, now)).toList();
        settings.answer(ctx, Tab.TOKENS, "tokens.jte", said, Map.of("tokens", all));
    }

    private SettingsView.Token line(Token token, Instant now) {
        String state = token.revoked()
                .map(at -> texts.get("tokens.state.revoked", day(at)))
                .orElseGet(() -> token.expires()
                        .map(at -> texts.get(token.holds(now) ? "tokens.state.until" : "tokens.state.over", day(at)))
                        .orElse(texts.get("tokens.state.always")));
        return new SettingsView.Token(
                token.label().isEmpty() ? texts.get("tokens.label.file") : token.label(),
                token.id(),
                texts.get("scope." + token.scope().wireName()),
                state,
                token.holds(now));
    }

    private String day(Instant at) {
        return Numbers.day(at.atZone(zone).toLocalDate());
    }
}
