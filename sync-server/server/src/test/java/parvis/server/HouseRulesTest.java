package parvis.server;

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

@AnalyzeClasses(packages = "parvis.server", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseRulesTest {
    private static final String[] DOMAIN = {
        "parvis.server.territory..",
        "parvis.server.indicator..",
        "parvis.server.completeness..",
        "parvis.server.account..",
        "parvis.server.trend..",
        "parvis.server.follow..",
        "parvis.server.chart..",
        "parvis.server.why..",
        "parvis.server.plain..",
        "parvis.server.report.."
    };

    @ArchTest
    static final ArchRule R1_the_domain_knows_only_java_and_the_contracts_words = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "parvis.server.territory..",
                    "parvis.server.indicator..",
                    "parvis.server.completeness..",
                    "parvis.server.account..",
                    "parvis.server.trend..",
                    "parvis.server.follow..",
                    "parvis.server.chart..",
                    "parvis.server.why..",
                    "parvis.server.plain..",
                    "parvis.server.report..",
                    "parvis.protocol.message..",
                    "java..",
                    "org.jspecify..")
            .allowEmptyShould(true)
            .because("an indicator means the same over every database and every web framework");

    @ArchTest
    static final ArchRule R3_no_room_is_in_a_cycle = slices().matching("parvis.(**)")
            .should()
            .beFreeOfCycles()
            .because("one knot of packages cannot be read in one sitting");

    @ArchTest
    static final ArchRule R5_sql_has_one_room = technology("java.sql..", "parvis.server.sql..");

    @ArchTest
    static final ArchRule R5_paho_has_one_room = technology("org.eclipse.paho..", "parvis.server.mqtt..");

    @ArchTest
    static final ArchRule R5_the_broker_library_has_one_room = technology("io.vertx..", "parvis.server.broker..");

    @ArchTest
    static final ArchRule R5_netty_has_one_room = technology("io.netty..", "parvis.server.broker..");

    @ArchTest
    static final ArchRule R5_the_web_framework_has_one_room = technology("io.javalin..", "parvis.server.web..");

    @ArchTest
    static final ArchRule R5_pictures_have_one_room = technology("java.awt..", "parvis.server.raster..");

    @ArchTest
    static final ArchRule R5_the_schema_validator_has_one_room = technology("com.networknt..", "parvis.server.pack..");

    @ArchTest
    static final ArchRule R5_the_writer_of_pdfs_has_one_room =
            technology("com.openhtmltopdf..", "parvis.server.document..");

    @ArchTest
    static final ArchRule R5_workbooks_have_one_room = technology("org.dhatim..", "parvis.server.document..");

    @ArchTest
    static final ArchRule R5_metrics_have_one_room = technology("io.micrometer..", "parvis.server.metrics..");

    @ArchTest
    static final ArchRule R5_open_documents_have_one_room =
            technology("com.github.miachm..", "parvis.server.document..");

    @ArchTest
    static final ArchRule R5_json_is_read_in_the_web_and_in_the_pack = noClasses()
            .that()
            .resideOutsideOfPackages("parvis.server.web..", "parvis.server.pack..", "parvis.server")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
            .because("a format is a technology, and has its rooms");

    @ArchTest
    static final ArchRule R7_the_server_never_meets_the_kiosk = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("parvis.kiosk..")
            .because("they meet in the contract alone");

    @ArchTest
    static final ArchRule R11_time_is_passed_in = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("parvis.server.Main")
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
