package dk.referat;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The way that the data goes, and who may know which library. */
class ArkitekturTest {
    private static final JavaClasses KLASSER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.referat");

    private static final List<String> PAKKER = List.of(
            "source",
            "diagnostic",
            "model",
            "read",
            "rule",
            "edition",
            "render",
            "scan",
            "gate",
            "report",
            "publish",
            "cli");

    private static final Map<String, Set<String>> MAA_BRUGE = Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("diagnostic", Set.of("source")),
            Map.entry("model", Set.of("source")),
            Map.entry("read", Set.of("source", "diagnostic", "model")),
            Map.entry("rule", Set.of("source", "diagnostic", "model")),
            Map.entry("edition", Set.of("source", "diagnostic", "model")),
            Map.entry("gate", Set.of("source", "diagnostic", "model", "read", "scan")),
            Map.entry("render", Set.of("source", "diagnostic", "model", "edition")),
            Map.entry("scan", Set.of("source")),
            Map.entry("report", Set.of("source", "diagnostic")),
            Map.entry(
                    "publish",
                    Set.of(
                            "source",
                            "diagnostic",
                            "model",
                            "read",
                            "rule",
                            "edition",
                            "render",
                            "scan",
                            "gate",
                            "report")),
            Map.entry("cli", Set.copyOf(PAKKER)));

    /** Where each library may be used, and nowhere else. */
    private static final Map<String, List<String>> BIBLIOTEKER = Map.of(
            "com.fasterxml.jackson.core..", List.of("read.yaml", "report"),
            "com.fasterxml.jackson.dataformat..", List.of("read.yaml"),
            "com.fasterxml.jackson.databind..", List.of(),
            "com.fasterxml.jackson.annotation..", List.of(),
            "org.yaml.snakeyaml..", List.of("read.yaml"),
            "com.vladsch.flexmark..", List.of("render.markdown"),
            "com.samskivert..", List.of("render.template"),
            "com.openhtmltopdf..", List.of("render.pdf"),
            "org.apache.pdfbox..", List.of("render.pdf", "scan"),
            "picocli..", List.of("cli"));

    @TestFactory
    Stream<DynamicTest> packagesPointOneWay() {
        return PAKKER.stream()
                .map(pakke -> DynamicTest.dynamicTest(pakke, () -> {
                    String[] forbudte = PAKKER.stream()
                            .filter(anden -> !anden.equals(pakke))
                            .filter(anden ->
                                    !MAA_BRUGE.getOrDefault(pakke, Set.of()).contains(anden))
                            .map(ArkitekturTest::pakke)
                            .toArray(String[]::new);
                    if (forbudte.length > 0) {
                        ArchRule regel = noClasses()
                                .that()
                                .resideInAPackage(pakke(pakke))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(forbudte);
                        regel.check(KLASSER);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyLibraryHasOnePlace() {
        return BIBLIOTEKER.entrySet().stream()
                .map(bibliotek -> DynamicTest.dynamicTest(
                        bibliotek.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(bibliotek.getValue().stream()
                                        .map(ArkitekturTest::pakke)
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(bibliotek.getKey())
                                .check(KLASSER)));
    }

    @Test
    void onlyTheCommandLineExitsOrPrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(pakke("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(KLASSER);
    }

    @Test
    void nothingAsksTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(KLASSER);
    }

    /** Java's are made anew in every run; {@code Orden} tells why. */
    @Test
    void ordersAreOurOwn() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(assignableTo(java.util.Comparator.class)))
                        .and(target(nameMatching("(then)?[cC]omparing.*"))))
                .check(KLASSER);
    }

    /** In a chroot without a list of its disks Java cannot name one, and then throws. */
    @Test
    void oneClassAsksWhichDiskAFileLiesOn() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dk.referat.publish.Filstand")
                .should()
                .callMethod(java.nio.file.Files.class, "getFileStore", java.nio.file.Path.class)
                .check(KLASSER);
    }

    private static String pakke(String navn) {
        return "dk.referat." + navn + "..";
    }
}
