package parvis.protocol;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
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
import parvis.protocol.message.Fact;

@AnalyzeClasses(packages = "parvis", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseRulesTest {
    @ArchTest
    static final ArchRule R1_messages_and_delivery_know_only_java = classes()
            .that()
            .resideInAnyPackage(
                    "parvis.protocol.message..", "parvis.protocol.catalogue..", "parvis.protocol.delivery..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "parvis.protocol.message..",
                    "parvis.protocol.catalogue..",
                    "parvis.protocol.delivery..",
                    "java..",
                    "org.jspecify..")
            .because("the contract outlives every library");

    @ArchTest
    static final ArchRule R3_no_room_is_in_a_cycle = slices().matching("parvis.(**)")
            .should()
            .beFreeOfCycles()
            .because("one knot of packages cannot be read in one sitting");

    @ArchTest
    static final ArchRule R5_only_the_codec_knows_a_format = noClasses()
            .that()
            .resideOutsideOfPackage("parvis.protocol.codec..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
            .because("a format is a technology, and has one room");

    @ArchTest
    static final ArchRule R7_the_contract_knows_neither_side = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("parvis.kiosk..", "parvis.server..")
            .because("kiosk and server meet in the contract alone");

    @ArchTest
    static final ArchRule R11_time_is_passed_in = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("what depends on time is shown with a clock of the test's own");

    @ArchTest
    static final ArchRule R12_a_fact_holds_no_free_text = fields().that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Fact.class)
            .or()
            .areDeclaredInClassesThat()
            .haveSimpleName("Dimensions")
            .or()
            .areDeclaredInClassesThat()
            .haveSimpleName("Measures")
            .and()
            .areNotStatic()
            .should()
            .notHaveRawType(String.class)
            .because("no name and no telephone number can leave a terminal in a field that does not exist (art. 7)");
}
