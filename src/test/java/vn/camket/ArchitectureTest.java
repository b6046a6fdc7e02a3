package vn.camket;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Says how the house is built: rooms, their doors, and what each may know. */
class ArchitectureTest {
    private static final Pattern GENERATED = Pattern.compile(".*/Jte\\w+Generated(\\$\\d+)?\\.class");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // made of the pages' templates
            .withImportOption(location -> !location.matches(GENERATED))
            .importPackages("vn.camket");

    private static final String[] JAVA = {"java..", "javax.crypto..", "javax.xml..", "org.slf4j.."};
    private static final String[] JACKSON = {"com.fasterxml.jackson.."};

    /** The room that is compiled in the profile of the same name only. */
    private static final String SPARK = "spark";

    /** What each room may see besides the JDK and itself; a room's own rooms are part of it. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            Map.entry("disk", List.of()),
            Map.entry("fact", List.of()),
            Map.entry("finding", List.of("vn.camket.disk", "vn.camket.fact")),
            Map.entry(
                    "register",
                    List.of("vn.camket.fact", "vn.camket.finding", "com.fasterxml.jackson..", "com.networknt..")),
            Map.entry(
                    "workbook",
                    List.of(
                            "vn.camket.disk",
                            "vn.camket.fact",
                            "org.apache.poi..",
                            "com.ctc.wstx..",
                            "org.codehaus.stax2..",
                            "de.siegmar.fastcsv..",
                            "org.jsoup..")),
            Map.entry("obligation", List.of("vn.camket.disk", "vn.camket.fact")),
            Map.entry("text", List.of("vn.camket.fact", "vn.camket.finding")),
            Map.entry(
                    "rule",
                    List.of(
                            "vn.camket.disk",
                            "vn.camket.fact",
                            "vn.camket.finding",
                            "vn.camket.text",
                            "org.drools..",
                            "org.kie..",
                            "com.fasterxml.jackson..",
                            "org.commonmark..")),
            Map.entry(
                    "output",
                    List.of(
                            "vn.camket.disk",
                            "vn.camket.fact",
                            "vn.camket.finding",
                            "vn.camket.text",
                            "org.apache.poi..",
                            // marked copies: raw zip entries, and places in the text of their XML
                            "org.apache.commons.compress.archivers.zip..",
                            "com.ctc.wstx..",
                            "org.codehaus.stax2..",
                            "org.openxmlformats..",
                            "org.apache.xmlbeans..",
                            "com.fasterxml.jackson..")),
            Map.entry("trail", List.of("vn.camket.disk", "com.fasterxml.jackson..")),
            Map.entry("slot", List.of("vn.camket.disk", "vn.camket.fact", "com.fasterxml.jackson..")),
            Map.entry(
                    "mail",
                    List.of(
                            "vn.camket.fact",
                            "vn.camket.finding",
                            "vn.camket.text",
                            "jakarta.mail..",
                            "jakarta.activation..",
                            "javax.net.ssl..",
                            "org.eclipse.angus.mail.smtp..")),
            Map.entry(
                    "account",
                    List.of(
                            "vn.camket",
                            "vn.camket.disk",
                            "vn.camket.fact",
                            "com.fasterxml.jackson..",
                            "com.password4j..")),
            Map.entry(
                    "web",
                    List.of(
                            "vn.camket",
                            "vn.camket.disk",
                            "vn.camket.fact",
                            "vn.camket.finding",
                            "vn.camket.text",
                            "vn.camket.register",
                            "vn.camket.account",
                            "vn.camket.slot",
                            "vn.camket.worker",
                            "vn.camket.errand",
                            "io.javalin..",
                            "kotlin..",
                            "jakarta.servlet..",
                            "org.eclipse.jetty..",
                            "gg.jte..",
                            "io.github.bucket4j..")),
            Map.entry(
                    "worker",
                    List.of(
                            "vn.camket",
                            "vn.camket.fact",
                            "vn.camket.finding",
                            // how this program is started once more
                            "vn.camket.launch",
                            "com.fasterxml.jackson..")),
            Map.entry(
                    "errand",
                    List.of(
                            "vn.camket",
                            "vn.camket.fact",
                            "vn.camket.finding",
                            "vn.camket.obligation",
                            "vn.camket.output",
                            "vn.camket.register",
                            "vn.camket.rule",
                            "vn.camket.slot",
                            "vn.camket.text",
                            "vn.camket.worker")),
            Map.entry("cli", List.of("vn.camket..", "picocli..")),
            Map.entry(
                    SPARK,
                    List.of(
                            "vn.camket",
                            "vn.camket.disk",
                            "vn.camket.fact",
                            "vn.camket.finding",
                            "vn.camket.text",
                            "org.apache.spark..",
                            "org.apache.hadoop..",
                            // the end of a file of a table
                            "org.apache.parquet.format..",
                            "scala..",
                            "picocli..")),
            Map.entry("launch", List.of()));

    @TestFactory
    Stream<DynamicTest> rooms_see_only_what_they_may() {
        return ROOMS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
                    String own = "vn.camket." + room.getKey() + "..";
                    String[] seen = Stream.of(Stream.of(own), Stream.of(JAVA), room.getValue().stream())
                            .flatMap(one -> one)
                            .toArray(String[]::new);
                    classes()
                            .that()
                            .resideInAPackage(own)
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(seen).or(primitives()))
                            .allowEmptyShould(room.getKey().equals(SPARK))
                            .because("the room " + room.getKey() + " must not know more; if it needs a thing, move that"
                                    + " thing to the lowest room that both know, or hand it in as a fact")
                            .check(HOUSE);
                }));
    }

    private static DescribedPredicate<JavaClass> primitives() {
        return describe(
                "primitives and arrays of them",
                one -> one.getBaseComponentType().isPrimitive());
    }

    @Test
    void the_way_through_the_house_knows_rooms_jackson_for_the_store_and_no_other_library() {
        noClasses()
                .that()
                .resideInAPackage("vn.camket")
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(Stream.of(
                                        Stream.of(
                                                "vn.camket",
                                                "vn.camket.disk",
                                                "vn.camket.fact..",
                                                "vn.camket.finding.."),
                                        Stream.of("vn.camket.register", "vn.camket.workbook", "vn.camket.obligation"),
                                        Stream.of("vn.camket.rule", "vn.camket.output"),
                                        Stream.of("vn.camket.trail", "vn.camket.slot", "vn.camket.mail"),
                                        Stream.of(JAVA),
                                        Stream.of(JACKSON))
                                .flatMap(one -> one)
                                .toArray(String[]::new))
                        .and(describe(
                                "is not primitive",
                                one -> !one.getBaseComponentType().isPrimitive())))
                .because("the pipeline knows the doors of rooms, not what is behind them")
                .check(HOUSE);
    }

    @Test
    void a_room_has_one_door_besides_its_records() {
        Map<String, Set<String>> doors = Map.ofEntries(
                Map.entry("launch", Set.of("Launcher")),
                Map.entry(SPARK, Set.of("SparkCheck")),
                Map.entry("web", Set.of("Site")),
                Map.entry("worker", Set.of("Errand", "Pending", "Workers", "Shift")),
                Map.entry("account", Set.of("Accounts", "DeedLog", "Role")),
                Map.entry("disk", Set.of("Disk", "Sha256")),
                Map.entry("register", Set.of("RegisterFiles", "RegisterFormatting", "RegisterSheets", "ContactsFile")),
                Map.entry("workbook", Set.of("WorkbookReader")),
                Map.entry("obligation", Set.of("Attribution", "Obligations")),
                Map.entry("text", Set.of("Wording")),
                Map.entry("trail", Set.of("Prints", "RunLog", "StatusFile")),
                Map.entry("mail", Set.of("Letters", "Post")),
                Map.entry(
                        "rule",
                        Set.of(
                                "RuleBase",
                                "RuleCases",
                                "RuleFormatting",
                                "RuleInspection",
                                "RuleInquiry",
                                "RuleMutations",
                                "RuleScaffold",
                                "RuleSite",
                                "Findings")),
                Map.entry(
                        "output",
                        Set.of(
                                "Brief",
                                "CalendarFile",
                                "Dashboard",
                                "DecisionWorkbook",
                                "FindingsJson",
                                "FindingsWorkbook",
                                "FaultsJson",
                                "FaultsSarif",
                                "InspectionJson",
                                "RuleChangeJson",
                                "RuleChangeWorkbook",
                                "MarkedWorkbooks",
                                "RegisterWorkbook",
                                "SuccessionWorkbook",
                                "ReminderLetter",
                                "TemplateWorkbook",
                                "UnitWorkbook")),
                Map.entry("slot", Set.of("Slots", "Drafts", "SlotFailure", "Marker", "Versions")));
        doors.forEach((room, names) -> classes()
                .that()
                .resideInAPackage("vn.camket." + room)
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .and()
                .areNotRecords()
                .should(ArchConditions.be(
                        describe("one of the doors " + names, one -> names.contains(one.getSimpleName()))))
                .allowEmptyShould(room.equals(SPARK))
                .because("what a room shows it can no longer change; make the class package-private, or name it here"
                        + " as a door with its reason")
                .check(HOUSE));
    }

    @Test
    void the_launcher_needs_nothing_that_takes_time_to_load() {
        noClasses()
                .that()
                .resideInAPackage("vn.camket.launch..")
                .should()
                .dependOnClassesThat(resideOutsideOfPackages("java..", "vn.camket.launch..")
                        .and(describe(
                                "is not primitive",
                                one -> !one.getBaseComponentType().isPrimitive())))
                .because("it runs twice at each start, once without the archive of classes")
                .check(HOUSE);
    }

    @Test
    void a_rooms_own_rooms_are_seen_by_that_room_only() {
        for (String room : ROOMS.keySet()) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.camket." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("vn.camket." + room + ".(*)..")
                    .because("the way into a room is through its door")
                    .check(HOUSE);
        }
    }

    @Test
    void rooms_form_no_circle() {
        slices().matching("vn.camket.(*)..")
                .should()
                .beFreeOfCycles()
                .because("rooms point one way: see the map in README.md")
                .check(HOUSE);
    }

    @Test
    void a_rooms_own_rooms_form_no_circle_and_do_not_look_back() {
        slices().matching("vn.camket.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .because("a room within a room is understood by itself")
                .check(HOUSE);
        for (String room : ROOMS.keySet()) {
            noClasses()
                    .that()
                    .resideInAPackage("vn.camket." + room + ".(*)..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("vn.camket." + room)
                    .allowEmptyShould(true)
                    .because("a room opens its own rooms and not the other way round; hand in what they need")
                    .check(HOUSE);
        }
    }

    @Test
    void the_clock_is_read_on_the_command_line_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.camket.cli..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now", ZoneId.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a run judges by its as-of date; take AsOf instead")
                .check(HOUSE);
    }

    @Test
    void xstream_is_never_called() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.thoughtworks.xstream..")
                .because("it comes with drools-xml-support and makes objects out of any text")
                .check(HOUSE);
    }

    @Test
    void a_class_says_what_it_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
                .because("such a name says nothing; use the trade's noun for what it holds or does")
                .check(HOUSE);
    }

    @Test
    void nothing_below_the_command_line_prints_or_ends_the_program() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.camket.cli..", "vn.camket.launch..")
                .and()
                // what spark-submit starts is a command line too
                .doNotHaveFullyQualifiedName("vn.camket.spark.SparkCheck")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("only the command line speaks to a terminal, and the launcher hands on its exit code; logs go"
                        + " through SLF4J")
                .check(HOUSE);
    }
}
