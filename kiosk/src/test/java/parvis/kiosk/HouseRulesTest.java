package parvis.kiosk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import parvis.kiosk.rights.Answer;
import parvis.kiosk.rights.Enquiry;
import parvis.kiosk.rights.Outcome;

@AnalyzeClasses(packages = "parvis.kiosk", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseRulesTest {
    private static final String[] DOMAIN = {
        "parvis.kiosk.directory..",
        "parvis.kiosk.workshop..",
        "parvis.kiosk.attendance..",
        "parvis.kiosk.staff..",
        "parvis.kiosk.booking..",
        "parvis.kiosk.custody..",
        "parvis.kiosk.closing..",
        "parvis.kiosk.action..",
        "parvis.kiosk.rights..",
        "parvis.kiosk.search..",
        "parvis.kiosk.paper..",
        "parvis.kiosk.upkeep..",
        "parvis.kiosk.voice..",
        "parvis.kiosk.help.."
    };
    private static final String[] DOMAIN_AND_WORDS = Stream.concat(
                    Arrays.stream(DOMAIN), Stream.of("parvis.protocol.message..", "java..", "org.jspecify.."))
            .toArray(String[]::new);

    @ArchTest
    static final ArchRule R1_the_domain_knows_only_java_and_the_contracts_words = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DOMAIN_AND_WORDS)
            .allowEmptyShould(true)
            .because("what a resident and an agent do means the same on every screen and every disk");

    @ArchTest
    static final ArchRule R3_no_room_is_in_a_cycle = slices().matching("parvis.(**)")
            .should()
            .beFreeOfCycles()
            .because("one knot of packages cannot be read in one sitting");

    @ArchTest
    static final ArchRule R5_sql_has_two_rooms_one_for_each_file_and_what_they_share = noClasses()
            .that()
            .resideOutsideOfPackages("parvis.kiosk.sqlite..", "parvis.kiosk.sealed..", "parvis.kiosk.disk..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.sql..")
            .because("counts and names lie in two files, and nobody else opens them");

    @ArchTest
    static final ArchRule nothing_that_is_sent_can_reach_a_name = noClasses()
            .that()
            .resideInAnyPackage("parvis.kiosk.sync..", "parvis.kiosk.mqtt..", "parvis.kiosk.sqlite..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("parvis.kiosk.sealed..", "parvis.kiosk.booking..", "parvis.kiosk.custody..")
            .because("names and telephone numbers never leave the terminal");

    @ArchTest
    static final ArchRule the_names_store_knows_no_way_out = noClasses()
            .that()
            .resideInAnyPackage("parvis.kiosk.sealed..", "parvis.kiosk.booking..", "parvis.kiosk.custody..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "parvis.kiosk.sync..",
                    "parvis.kiosk.mqtt..",
                    "parvis.kiosk.sqlite..",
                    "java.net..",
                    "org.eclipse.paho..")
            .because("what guards the names has nobody to tell them to");

    @ArchTest
    static final ArchRule nothing_that_is_sent_kept_printed_or_logged_can_reach_an_answer = noClasses()
            .that()
            .resideOutsideOfPackages("parvis.kiosk.rights..", "parvis.kiosk.ui.rights..", "parvis.kiosk")
            .should()
            .dependOnClassesThat(type(Answer.class).or(type(Enquiry.class)).or(type(Outcome.class)))
            .because("what somebody answers about their life is kept, sent and counted nowhere");

    @ArchTest
    static final ArchRule an_answer_has_nobody_to_tell = noClasses()
            .that()
            .resideInAnyPackage("parvis.kiosk.rights..", "parvis.kiosk.ui.rights..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io..",
                    "java.nio..",
                    "java.net..",
                    "java.sql..",
                    "java.util.logging..",
                    "org.slf4j..",
                    "parvis.kiosk.sync..",
                    "parvis.kiosk.sqlite..",
                    "parvis.kiosk.mqtt..",
                    "parvis.kiosk.attendance..")
            .because("the rooms that meet answers have no way to write them down");

    @ArchTest
    static final ArchRule R5_paho_has_one_room = technology("org.eclipse.paho..", "parvis.kiosk.mqtt..");

    @ArchTest
    static final ArchRule R5_pi4j_has_one_room = technology("com.pi4j..", "parvis.kiosk.gpio..");

    @ArchTest
    static final ArchRule R5_bouncy_castle_has_one_room = technology("org.bouncycastle..", "parvis.kiosk.argon2..");

    @ArchTest
    static final ArchRule R5_papers_have_one_room = technology("org.openpdf..", "parvis.kiosk.print..");

    @ArchTest
    static final ArchRule R5_sound_has_one_room = technology("javax.sound..", "parvis.kiosk.sound..");

    @ArchTest
    static final ArchRule R5_javafx_has_one_room = noClasses()
            .that()
            .resideOutsideOfPackages("parvis.kiosk.ui..", "parvis.kiosk")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .because("a technology has one room, so that it can be exchanged in it");

    @ArchTest
    static final ArchRule R5_json_is_the_contracts_and_the_configurations = noClasses()
            .that()
            .resideOutsideOfPackages("parvis.kiosk")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
            .because("messages and catalogue are read by the contract's codec");

    @ArchTest
    static final ArchRule R7_the_kiosk_never_meets_the_server = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("parvis.server..")
            .because("they meet in the contract alone");

    @ArchTest
    static final ArchRule R11_time_is_passed_in = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("parvis.kiosk.Main")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("what depends on time is shown with a clock of the test's own");

    private static ArchRule technology(String library, String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a technology has one room, so that it can be exchanged in it");
    }
}
