package parvis.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.HandlerType;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.account.Role;
import parvis.server.account.Scope;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;

/// Each route that there is, asked by each kind of caller: the expectation is made from the table of needs, and the
/// table itself is written down a second time here, so that nobody widens it by chance.
final class EveryRouteTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestSite site;

    @BeforeAll
    static void start() {
        site = new TestSite(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /// What an answer says of the caller's right, whatever it says of the request itself.
    private enum Answer {
        LET_IN,
        UNKNOWN,
        REFUSED,
        NOT_THERE,
        LED_TO_SIGN_IN
    }

    private enum Caller {
        NOBODY(Optional.empty(), Optional.empty()),
        READING_TOKEN(Optional.empty(), Optional.of(TestSite.READ)),
        WRITING_TOKEN(Optional.empty(), Optional.of(TestSite.WRITE)),
        TOKEN_OF_ANOTHER_TOWN(Optional.empty(), Optional.of(TestSite.ELSEWHERE)),
        READER(Optional.of("ali"), Optional.empty()),
        COORDINATOR(Optional.of("zoe"), Optional.empty()),
        TECHNICIAN(Optional.of("tim"), Optional.empty()),
        ADMINISTRATOR(Optional.of("ada"), Optional.empty()),
        COORDINATOR_OF_ANOTHER_TOWN(Optional.of("eve"), Optional.empty());

        final Optional<String> user;
        final Optional<String> token;

        Caller(Optional<String> user, Optional<String> token) {
            this.user = user;
            this.token = token;
        }
    }

    @Test
    void each_route_lets_in_whom_its_need_names_and_nobody_else() {
        var cookies = new TreeMap<String, String>();
        for (var route : site.site.routes()) {
            if (route.need() == Need.TERMINAL) {
                continue;
            }
            for (var caller : Caller.values()) {
                var expected = expected(route, caller);
                var found = said(ask(route, caller, cookies));
                assertEquals(expected, found, () -> route.method() + " " + route.path() + " by " + caller);
                if (route.need() == Need.SELF) {
                    cookies.clear();
                }
            }
        }
    }

    private static Answer expected(Route route, Caller caller) {
        var need = route.need();
        boolean page = !route.path().startsWith("/api/");
        if (need == Need.NOBODY) {
            return Answer.LET_IN;
        }
        if (caller == Caller.NOBODY || (page && caller.user.isEmpty())) {
            return page ? Answer.LED_TO_SIGN_IN : Answer.UNKNOWN;
        }
        if (need == Need.SELF) {
            return Answer.LET_IN;
        }
        return switch (caller) {
            case NOBODY -> Answer.UNKNOWN;
            case TOKEN_OF_ANOTHER_TOWN, COORDINATOR_OF_ANOTHER_TOWN -> Answer.NOT_THERE;
            case READING_TOKEN -> need.metBy(Scope.READ) ? Answer.LET_IN : Answer.REFUSED;
            case WRITING_TOKEN -> need.metBy(Scope.WRITE) ? Answer.LET_IN : Answer.REFUSED;
            case READER, COORDINATOR, TECHNICIAN, ADMINISTRATOR ->
                need.metBy(Role.valueOf(caller.name())) ? Answer.LET_IN : Answer.REFUSED;
        };
    }

    private static HttpResponse<String> ask(Route route, Caller caller, Map<String, String> cookies) {
        var path = route.path().replace("{territory}", "bourg-exemple").replaceAll("\\{[a-zA-Z]+}", "none");
        boolean page = !route.path().startsWith("/api/");
        boolean looks = route.method().equals(HandlerType.GET);
        var body = looks ? "" : page ? "nothing=" : "{}";
        var headers = new ArrayList<String>();
        headers.add("Content-Type");
        headers.add(page ? "application/x-www-form-urlencoded" : "application/json");
        caller.token.ifPresent(token -> {
            headers.add("Authorization");
            headers.add("Bearer " + token);
        });
        caller.user.ifPresent(user -> {
            var cookie = cookies.computeIfAbsent(user, _ -> site.signIn(user, "sésame"));
            headers.add("Cookie");
            headers.add(cookie);
            headers.add("X-CSRF-Token");
            headers.add(site.csrf(cookie));
        });
        return site.send(route.method().name(), path, body, headers.toArray(String[]::new));
    }

    private static Answer said(HttpResponse<String> answer) {
        var to = answer.headers().firstValue("Location").orElse("");
        var signsOut = answer.headers().firstValue("Clear-Site-Data");
        return switch (answer.statusCode()) {
            case 401 -> answer.body().contains("unknown-caller") ? Answer.UNKNOWN : Answer.LET_IN;
            case 403 -> Answer.REFUSED;
            case 404 -> answer.body().contains("unknown-territory") ? Answer.NOT_THERE : Answer.LET_IN;
            case 303 -> to.equals("/connexion") && signsOut.isEmpty() ? Answer.LED_TO_SIGN_IN : Answer.LET_IN;
            default -> Answer.LET_IN;
        };
    }

    @Test
    void who_may_do_what_is_what_the_town_was_told() {
        assertEquals(EnumSet.noneOf(Role.class), Need.NOBODY.roles());
        assertEquals(EnumSet.noneOf(Role.class), Need.TERMINAL.roles());
        assertEquals(EnumSet.allOf(Role.class), Need.PERSON.roles());
        assertEquals(EnumSet.allOf(Role.class), Need.READ.roles());
        assertEquals(Set.of(Role.ADMINISTRATOR, Role.COORDINATOR), Need.WRITE.roles());
        assertEquals(Set.of(Role.ADMINISTRATOR, Role.TECHNICIAN), Need.EQUIP.roles());
        assertEquals(Set.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.TECHNICIAN), Need.CUT.roles());
        assertEquals(Set.of(Role.ADMINISTRATOR), Need.ADMINISTER.roles());
        for (var need : Need.values()) {
            boolean reads = need.metBy(Scope.READ);
            assertEquals(need == Need.READ, reads, need.name());
            boolean writes = Set.of(Need.READ, Need.WRITE, Need.EQUIP, Need.CUT).contains(need);
            assertEquals(writes, need.metBy(Scope.WRITE), need.name());
        }
    }

    @Test
    void no_route_that_only_looks_asks_for_a_right_to_change() {
        for (var route : site.site.routes()) {
            boolean changes = !route.method().equals(HandlerType.GET);
            assertTrue(changes || !Set.of(Need.WRITE, Need.CUT).contains(route.need()), route.path());
            assertTrue(!changes || route.need() != Need.READ, route.path());
        }
    }
}
