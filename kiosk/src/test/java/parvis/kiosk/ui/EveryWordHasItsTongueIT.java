package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ResidentTown;
import parvis.kiosk.RightsTown;
import parvis.kiosk.Samples;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.Borrowed;
import parvis.kiosk.ui.control.Words;
import parvis.protocol.message.SessionId;

/// On every screen of the residents in a language that is not written in Latin letters: what is French is marked as
/// French, for the eye and for the voice, and it is said that a machine translated the rest.
final class EveryWordHasItsTongueIT extends ResidentHand {
    /// What a test types.
    private static final Set<String> TYPED =
            Set.of("ludoteque", "bourg", "piscine", "cmu", "assistante", "sociale", "AZE", "ABC");

    private static final Pattern LATIN = Pattern.compile("[A-Za-zÀ-ž]{3,}");

    /// What is said on a screen in other languages than its own: each language's name and invitation.
    private static final List<String> EACH_IN_ITSELF = Languages.bundled().all().stream()
            .flatMap(language -> Stream.concat(
                    Stream.of(language.name()),
                    Stream.of("attract.touch", "languages.machine.brief")
                            .map(Languages.bundled().texts(language)::get)))
            .toList();

    static Stream<Arguments> shown() {
        return Stream.of(Arguments.of("ar", Size.PORTRAIT), Arguments.of("zh", Size.LANDSCAPE));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void french_is_marked_and_a_machine_s_work_is_said_to_be_one(String tag, Size size) {
        var rig = new ScreenRig(size, Optional.of(RightsTown.catalogue(Samples.sessions())));
        var routes = new LinkedHashMap<String, Route>();
        ScreenRig.routes().entrySet().stream()
                .filter(each -> !each.getValue().staff() && !(each.getValue() instanceof EntryRoute))
                .forEach(each -> routes.put(each.getKey(), each.getValue()));
        routes.putAll(TownScreens.routes());
        routes.forEach((name, route) -> {
            show(rig, route);
            speak(rig, tag);
            hear(rig, tag, name);
        });
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("shown")
    void the_same_holds_on_the_way_to_a_seat_and_back(String tag, Size size) {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(size, town);
            for (var route : List.of(
                    new Route.Workshops(0),
                    new Route.Workshops(Route.Sought.ALL.at(Route.Span.LATER), 0),
                    new BookRoute.Narrow(Route.Sought.ALL.at(Route.Span.THIS_WEEK), 0),
                    new BookRoute.OneSession(town.today),
                    new BookRoute.OneSession(town.moved),
                    new BookRoute.OneSession(town.cancelled),
                    new BookRoute.OneSession(new SessionId("ailleurs")),
                    new BookRoute.Mine())) {
                show(rig, route);
                speak(rig, tag);
                hear(rig, tag, route.toString());
            }
            show(rig, new BookRoute.Book(town.today));
            speak(rig, tag);
            hear(rig, tag, "book-before");
            var said = texts(tag);
            hit(rig, said.get("book.more"));
            hear(rig, tag, "book-more");
            hit(rig, said.get("book.on"));
            hit(rig, tag.equals("ar") ? "م" : "A");
            hit(rig, said.get("book.on"));
            hear(rig, tag, "book-phone");
            hit(rig, said.get("book.phone.without"));
            hear(rig, tag, "book-review");
            hit(rig, said.get("book.do", 1));
            assertNotEquals("", said(rig));
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void an_unmarked_french_sentence_would_be_found() {
        assertNotEquals(List.of(), unmarked("ar", Stream.of("Une fiche du catalogue")));
        assertEquals(List.of(), unmarked("ar", Stream.of(texts("ar").content("Une fiche du catalogue"))));
    }

    private void hear(ScreenRig rig, String tag, String name) {
        rig.keep(Path.of(
                "target/screens/tongues", name.replaceAll("[^\\w-]", "") + "-" + tag + "-" + rig.size.name() + ".png"));
        var seen = ScreenRig.onFx(() -> {
            rig.layOut();
            return Scenery.seen(rig.shell.root());
        });
        var words = seen.stream()
                .filter(Words.class::isInstance)
                .map(node -> ((Words) node).marked())
                .toList();
        var found = new ArrayList<>(unmarked(tag, words.stream()));
        var spoken = Scenery.pressables(rig.shell.root()).map(one -> Optional.ofNullable(one.getAccessibleText()));
        unmarked(tag, spoken.flatMap(Optional::stream)).forEach(text -> found.add("spoken: " + text));
        var texts = texts(tag);
        if (!words.contains(texts.get("languages.machine")) && !words.contains(texts.get("languages.machine.brief"))) {
            found.add("nothing says that a machine translated this");
        }
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }

    /// What has French words outside the marks; other than those that the language itself borrows, « CAF », and the
    /// names of languages.
    private static List<String> unmarked(String tag, Stream<String> texts) {
        var own = Stream.concat(
                        LanguageFile.bundled().stream()
                                .filter(file -> file.language().tag().equals(tag))
                                .flatMap(file -> file.texts().values().stream()),
                        EACH_IN_ITSELF.stream())
                .flatMap(text -> LATIN.matcher(text).results().map(MatchResult::group))
                .collect(Collectors.toSet());
        return texts.filter(text -> Borrowed.parts(text).stream()
                        .filter(part -> !part.french())
                        .anyMatch(part -> foreign(part.words(), own)))
                .toList();
    }

    private static boolean foreign(String words, Set<String> own) {
        return LATIN.matcher(words)
                .results()
                .map(MatchResult::group)
                .anyMatch(word -> !own.contains(word) && !TYPED.contains(word));
    }

    private static Texts texts(String tag) {
        return Languages.bundled().texts(named(tag));
    }

    private static Language named(String tag) {
        return Languages.bundled().all().stream()
                .filter(one -> one.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static void speak(ScreenRig rig, String tag) {
        ScreenRig.onFx(() -> {
            rig.shell.visit().language().set(named(tag));
            rig.layOut();
            return true;
        });
    }
}
