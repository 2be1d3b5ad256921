package parvis.server.web.access;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import parvis.protocol.message.TerritoryId;
import parvis.server.account.Act;
import parvis.server.account.Door;
import parvis.server.account.Journal;
import parvis.server.account.Secret;
import parvis.server.account.Throttle;
import parvis.server.web.answer.Problem;

/// Stands before every route and lets through whom the route's [Need] allows. A route without a need is shut.
public final class Gate {
    /// Where the page's scripts and forms put the token against forged requests.
    public static final String CSRF_FIELD = "csrf";

    private static final Pattern FILE = Pattern.compile("\\.(csv|json|xlsx|ods|pdf)$");
    private static final String CALLER = "parvis.caller";
    private static final Set<HandlerType> HARMLESS = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private final TerritoryId territory;
    private final Door door;
    private final Journal journal;
    private final Cookies cookies;
    private final InstantSource clock;
    private final Optional<String> publicHost;
    private final BiPredicate<String, String> terminals;
    private final Throttle guesses = new Throttle(30, Duration.ofMinutes(1));

    /// @param publicHost host and port that browsers see when a proxy stands before this server
    /// @param terminals true for the name and secret of an enrolled terminal
    public Gate(
            TerritoryId territory,
            Access access,
            Cookies cookies,
            InstantSource clock,
            Optional<String> publicHost,
            BiPredicate<String, String> terminals) {
        this.terminals = terminals;
        this.publicHost = publicHost;
        this.territory = territory;
        this.door = access.door();
        this.journal = access.journal();
        this.cookies = cookies;
        this.clock = clock;
    }

    /// Who calls a route that is not for [Need#NOBODY].
    public static Caller caller(Context ctx) {
        Caller caller = ctx.attribute(CALLER);
        if (caller == null) {
            throw new IllegalStateException("this route asks for nobody: " + ctx.path());
        }
        return caller;
    }

    /// From here on the caller's cookie holds another secret.
    public static void now(Context ctx, Secret secret) {
        if (caller(ctx) instanceof Caller.Person person) {
            ctx.attribute(CALLER, new Caller.Person(person.account(), person.role(), secret));
        }
    }

    /// Notes what was changed and what was taken away as a file, once it was. What is done to people, tokens and
    /// terminals is noted by who does it, with more words.
    public void note(Context ctx) {
        Caller caller = ctx.attribute(CALLER);
        if (caller == null || ctx.statusCode() >= 400) {
            return;
        }
        boolean changed = ctx.routeRoles().contains(Need.WRITE) && !HARMLESS.contains(ctx.method());
        boolean took =
                ctx.method().equals(HandlerType.GET) && FILE.matcher(ctx.path()).find();
        if (changed || took) {
            String about = ctx.path().replace("/api/v1/territories/" + territory + "/", "");
            journal.note(new Journal.Line(
                    clock.instant(),
                    territory,
                    caller.author(),
                    changed ? Act.CHANGED : Act.EXPORTED,
                    changed ? ctx.method() + " " + about : about));
        }
    }

    /// Checks a request against the need of its route.
    public void check(Context ctx) {
        Need need = ctx.routeRoles().stream()
                .map(Need.class::cast)
                .findFirst()
                .orElseThrow(() -> Problem.of(403, "shut", "Cette adresse n’est pas ouverte."));
        boolean changes = !HARMLESS.contains(ctx.method());
        if (changes) {
            refuseForeignOrigin(ctx);
        }
        if (need == Need.NOBODY) {
            return;
        }
        if (need == Need.TERMINAL) {
            checkTerminal(ctx);
            return;
        }
        Caller caller = isPage(ctx)
                ? person(ctx).orElseThrow(LeadToSignIn::new)
                : anyone(ctx).orElseThrow(Gate::unknown);
        if (changes && caller instanceof Caller.Person person) {
            refuseForged(ctx, person);
        }
        if (need != Need.SELF) {
            refuseOtherTerritory(ctx, caller);
        }
        if (!caller.may(need)) {
            throw need == Need.WRITE
                    ? Problem.of(403, "scope", "Cet accès permet de consulter, pas de modifier.")
                    : Problem.of(
                            403,
                            "role",
                            "Votre rôle ne le permet pas. Demandez à la personne qui administre Parvis dans votre ville.");
        }
        ctx.attribute(CALLER, caller);
    }

    private void checkTerminal(Context ctx) {
        String address = "terminal " + ctx.ip();
        Duration pause = guesses.wait(address, clock.instant());
        if (!pause.isZero()) {
            throw Problem.tooMany(pause);
        }
        String header = ctx.header("Authorization");
        Optional<BasicCredentials> shown = Optional.ofNullable(header).flatMap(BasicCredentials::of);
        if (shown.filter(own -> terminals.test(own.name(), own.secret())).isEmpty()) {
            if (header != null) {
                guesses.failed(address, clock.instant());
            }
            ctx.header("WWW-Authenticate", "Basic realm=\"parvis\"");
            throw unknown();
        }
        if (!isHere(ctx)) {
            throw otherTerritory();
        }
    }

    private Optional<Caller> anyone(Context ctx) {
        String authorization = ctx.header("Authorization");
        return authorization == null ? person(ctx) : program(ctx, authorization);
    }

    private Optional<Caller> program(Context ctx, String authorization) {
        String address = ctx.ip();
        Duration pause = guesses.wait(address, clock.instant());
        if (!pause.isZero()) {
            throw Problem.tooMany(pause);
        }
        String[] parts = authorization.strip().split(" +", 2);
        Optional<Caller> caller = parts.length == 2
                        && parts[0].toLowerCase(Locale.ROOT).equals("bearer")
                        && !parts[1].isBlank()
                        && parts[1].length() <= 200
                ? door.program(new Secret(parts[1])).map(Caller.Program::new)
                : Optional.empty();
        if (caller.isEmpty()) {
            guesses.failed(address, clock.instant());
        }
        return caller;
    }

    private Optional<Caller> person(Context ctx) {
        boolean byItself = "1".equals(ctx.queryParam("refresh"));
        return cookies.read(ctx)
                .flatMap(secret -> door.person(secret, !byItself)
                        .map(account -> new Caller.Person(account, account.role(territory), secret)));
    }

    private static boolean isPage(Context ctx) {
        return !ctx.path().startsWith("/api/");
    }

    private void refuseOtherTerritory(Context ctx, Caller caller) {
        if (!isHere(ctx) || !caller.belongsTo(territory)) {
            throw otherTerritory();
        }
    }

    private boolean isHere(Context ctx) {
        boolean named = ctx.pathParamMap().containsKey("territory");
        return !named || ctx.pathParam("territory").equals(territory.value());
    }

    private static Problem otherTerritory() {
        return Problem.notFound("unknown-territory", "Ce territoire n’existe pas, ou cet accès ne le montre pas.");
    }

    /// A browser says where a request comes from; what comes from another site is refused, signed in or not.
    private void refuseForeignOrigin(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        String origin = ctx.header("Origin");
        Optional<String> here = publicHost.or(() -> Optional.ofNullable(ctx.header("Host")));
        if (foreign || (origin != null && !authority(origin).equals(here))) {
            throw Problem.of(403, "origin", "Cette demande vient d’un autre site.");
        }
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(new URI(origin).getAuthority());
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static void refuseForged(Context ctx, Caller.Person person) {
        String header = ctx.header("X-CSRF-Token");
        String shown = header == null && ctx.isFormUrlencoded() ? ctx.formParam(CSRF_FIELD) : header;
        byte[] expected = person.secret().crossSiteToken().getBytes(StandardCharsets.UTF_8);
        if (shown == null || !MessageDigest.isEqual(expected, shown.getBytes(StandardCharsets.UTF_8))) {
            throw Problem.of(403, "csrf", "Le jeton de la page manque ou n’est plus bon : rechargez la page.");
        }
    }

    private static Problem unknown() {
        return Problem.of(401, "unknown-caller", "Identifiez-vous : jeton d’accès, ou connexion par la page.");
    }

    /// Someone asks for a page without having signed in.
    public static final class LeadToSignIn extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LeadToSignIn() {
            super("not signed in");
        }
    }
}
