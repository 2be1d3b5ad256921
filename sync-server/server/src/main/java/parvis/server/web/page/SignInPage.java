package parvis.server.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import parvis.server.account.Door;
import parvis.server.web.access.Caller;
import parvis.server.web.access.Cookies;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Texts;

/// The page on which people sign in, and the way out.
final class SignInPage {
    /// Where it is.
    static final String PATH = "/connexion";

    private static final int LONGEST = 200;

    private final String town;
    private final boolean sample;
    private final Door door;
    private final Cookies cookies;
    private final Templates templates;
    private final Texts texts;

    SignInPage(String town, boolean sample, Door door, Cookies cookies, Templates templates, Texts texts) {
        this.town = town;
        this.sample = sample;
        this.door = door;
        this.cookies = cookies;
        this.templates = templates;
        this.texts = texts;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/", Need.NOBODY, ctx -> ctx.redirect(OverviewPage.PATH, HttpStatus.SEE_OTHER)),
                Route.get(PATH, Need.NOBODY, ctx -> show(ctx, 200, "", welcome(ctx))),
                Route.post(PATH, Need.NOBODY, this::signIn),
                Route.post("/deconnexion", Need.SELF, this::signOut));
    }

    private String welcome(Context ctx) {
        return ctx.queryParam("bienvenue") == null ? "" : texts.get("signin.welcome");
    }

    private void show(Context ctx, int status, String user, String message) {
        templates.answer(
                ctx, status, "sign-in.jte", Map.of("town", town, "sample", sample, "user", user, "message", message));
    }

    private void signIn(Context ctx) {
        String user = field(ctx, "user");
        String password = field(ctx, "password");
        switch (door.signIn(user, password, ctx.ip())) {
            case Door.Outcome.Welcome(var _, var secret) -> {
                cookies.write(ctx, secret);
                ctx.redirect(OverviewPage.PATH, HttpStatus.SEE_OTHER);
            }
            case Door.Outcome.Refused() -> show(ctx, 401, user, texts.get("signin.refused"));
            case Door.Outcome.Wait(Duration pause) -> {
                long seconds = Math.max(1, (pause.toMillis() + 999) / 1000);
                ctx.header("Retry-After", Long.toString(seconds));
                show(ctx, 429, user, texts.get("signin.wait", seconds));
            }
        }
    }

    private void signOut(Context ctx) {
        if (Gate.caller(ctx) instanceof Caller.Person person) {
            door.signOut(person.secret());
        }
        cookies.clear(ctx);
        ctx.header("Clear-Site-Data", "\"cache\", \"storage\"");
        ctx.redirect(PATH, HttpStatus.SEE_OTHER);
    }

    private static String field(Context ctx, String name) {
        String value = ctx.isFormUrlencoded() ? ctx.formParam(name) : null;
        return value == null || value.length() > LONGEST ? "" : value;
    }
}
