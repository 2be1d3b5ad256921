package parvis.server.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parvis.protocol.catalogue.ActivityPart;
import parvis.protocol.codec.CatalogueCodec;
import parvis.protocol.codec.Pieces;
import parvis.protocol.message.Measure;

/// What a form says that it feeds comes out of the town's own formulas.
final class FeedsTest {
    private final CatalogueParts dugny = CatalogueParts.of(PackReader.open(Path.of("../../install/territories/dugny")));

    @Test
    void a_reception_feeds_the_visits_of_its_desk_and_what_is_counted_for_the_desk_whatever_the_activity() {
        assertEquals(
                List.of(
                        "AVS-R3 people (accueil : Centre social)",
                        "AVS-R4 newcomers (accueil : Centre social)",
                        "AVS-I1 people (accueil : Centre social)",
                        "AVS-I3 people (accueil : Centre social)"),
                lines(dugny, "reception"));
    }

    @Test
    void E7_a_family_information_says_what_it_counts_for_and_when() {
        assertEquals(
                List.of("PAR-R1 held (si plusieurs structures)", "PAR-I1 newFamilies"),
                lines(dugny, "family-information"));
    }

    @Test
    void a_part_of_a_whole_is_said_with_its_condition_only() {
        assertEquals(
                List.of(
                        "AVS-R1 held (si plusieurs structures)",
                        "AVS-I1 people (accueil : Centre social)",
                        "AVS-I5 held (si c’est mené par une association ou des bénévoles)"),
                lines(dugny, "community-action"));
        assertEquals(
                List.of(
                        "PAR-R2 partners",
                        "PAR-R2 people (public : Professionnels)",
                        "PAR-I2 people (sauf public : Professionnels)",
                        "PAR-I2 invited",
                        "JEU-I2 people (public : Jeunes de 11 à 17 ans)"),
                lines(dugny, "parenting-forum"));
    }

    @Test
    void different_values_count_by_their_field_and_a_subject_may_have_to_be_said() {
        assertEquals(
                List.of("DRO-R5 held, people", "DRO-I4 partners, partnersInvited"), lines(dugny, "partner-meeting"));
        assertEquals(
                List.of("JEU-R1 held (si le sujet est indiqué)", "JEU-I2 people (public : Jeunes de 11 à 17 ans)"),
                lines(dugny, "youth-action"));
    }

    @Test
    void nothing_is_promised_that_a_form_does_not_ask() {
        for (var activity : dugny.activities()) {
            for (var feed : activity.feeds()) {
                assertTrue(activity.measures().containsAll(feed.measures()), feed::toString);
                assertTrue(activity.fields().containsAll(feed.fields()), feed::toString);
                assertTrue(!feed.measures().isEmpty() || !feed.fields().isEmpty(), feed::toString);
            }
        }
        assertTrue(dugny.activities().stream()
                .noneMatch(activity -> activity.feeds().isEmpty()));
    }

    @Test
    void another_town_feeds_its_own_indicators() {
        var bourg = CatalogueParts.of(PackReader.open(BourgExemplePackTest.FOLDER));
        var all = bourg.activities().stream()
                .flatMap(activity -> activity.feeds().stream())
                .toList();
        assertTrue(!all.isEmpty()
                && all.stream().noneMatch(feed -> feed.indicator().startsWith("AVS")));
    }

    @Test
    void the_activities_still_travel_in_few_messages() {
        assertTrue(Pieces.of("activities", dugny.activities(), CatalogueCodec::encodeActivities)
                        .size()
                <= 2);
    }

    private static List<String> lines(CatalogueParts parts, String activity) {
        return parts.activities().stream()
                .filter(each -> each.id().value().equals(activity))
                .flatMap(each -> each.feeds().stream())
                .map(FeedsTest::line)
                .toList();
    }

    private static String line(ActivityPart.Feed feed) {
        var what = feed.measures().isEmpty()
                ? String.join(", ", feed.fields())
                : String.join(
                        ", ", feed.measures().stream().map(Measure::wireName).toList());
        return feed.indicator() + " " + what
                + (feed.conditions().isEmpty() ? "" : " (" + String.join(", ", feed.conditions()) + ")");
    }
}
