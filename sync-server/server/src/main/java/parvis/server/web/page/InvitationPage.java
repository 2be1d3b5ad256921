package parvis.server.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.server.account.Invitation;
import parvis.server.account.People;
import parvis.server.account.Secret;
import parvis.server.account.Throttle;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Texts;

/// The page behind a one-time link, where somebody chooses a password. Looking at it uses nothing up.
final class InvitationPage {
    /// Before the link's secret.
    static final String PATH = "/invitation";

    private final String town;
    private final boolean sample;
    private final People people;
    private final Settings settings;
    private final Templates templates;
    private final Texts texts;
    private final InstantSource clock;
    private final Throttle guesses = new Throttle(20, Duration.ofMinutes(1));

    InvitationPage(
            String town,
            boolean sample,
            People people,
            Settings settings,
            Templates templates,
            Texts texts,
            InstantSource clock) {
        this.town = town;
        this.sample = sample;
        this.people = people;
        this.settings = settings;
        this.templates = templates;
        this.texts = texts;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PATH + "/{secret}", Need.NOBODY, ctx -> show(ctx, 200, invitation(ctx), "", "")),
                Route.post(PATH + "/{secret}", Need.NOBODY, this::accept));
    }

    private Invitation invitation(Context ctx) {
        Duration pause = guesses.wait(ctx.ip(), clock.instant());
        if (!pause.isZero()) {
            throw Problem.tooMany(pause);
        }
        return secret(ctx.pathParam("secret")).flatMap(people::invitation).orElseThrow(() -> {
            guesses.failed(ctx.ip(), clock.instant());
            return Problem.notFound("invitation-over", texts.get("invitation.over"));
        });
    }

    private static Optional<Secret> secret(String text) {
        return Optional.of(text)
                .filter(value -> !value.isBlank() && value.length() <= 100)
                .map(Secret::new);
    }

    private void accept(Context ctx) {
        Invitation invitation = invitation(ctx);
        String user = Settings.field(ctx, "user");
        String password = Settings.field(ctx, "new");
        if (!password.equals(Settings.field(ctx, "again"))) {
            show(ctx, 422, invitation, user, texts.get("password.differs"));
            return;
        }
        try {
            people.accept(new Secret(ctx.pathParam("secret")), user, password);
            ctx.redirect(SignInPage.PATH + "?bienvenue=1", HttpStatus.SEE_OTHER);
        } catch (People.Refused refused) {
            show(ctx, 422, invitation, user, settings.why(refused));
        }
    }

    private void show(Context ctx, int status, Invitation invitation, String user, String message) {
        boolean chooses = invitation.user().isEmpty();
        templates.answer(
                ctx,
                status,
                "invitation.jte",
                Map.of(
                        "town",
                        town,
                        "sample",
                        sample,
                        "address",
                        PATH + "/" + ctx.pathParam("secret"),
                        "user",
                        chooses ? user : invitation.user(),
                        "choosesName",
                        chooses,
                        "role",
                        settings.name(invitation.role()),
                        "message",
                        message));
    }
}
