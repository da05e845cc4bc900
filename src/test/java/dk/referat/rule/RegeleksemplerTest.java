package dk.referat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.referat.Guldfil;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.publish.Regelkatalog;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each rule's own examples: the wrong one is met just where it should be, the right one by nothing. */
final class RegeleksemplerTest {
    private static final Path VENTET = Path.of("src/test/resources/dk/referat/rule/eksempler");

    @TempDir
    private Path mapper;

    @TestFactory
    Stream<DynamicTest> theWrongExampleIsMetWhereItShouldBe() {
        Map<String, Map<String, String>> fundet = new TreeMap<>();
        Stream<DynamicTest> proever = Regelkatalog.ALLE.stream()
                .filter(RegeleksemplerTest::kanVises)
                .map(regel -> DynamicTest.dynamicTest(regel.id(), () -> {
                    String steder = Regelproeve.steder(Regelproeve.fund(tom(), regel.wrong()));
                    fundet.computeIfAbsent(familie(regel), x -> new TreeMap<>()).put(regel.id(), steder);
                    if (!Boolean.getBoolean("referat.opdater")) {
                        assertThat(steder).isEqualTo(ventet(regel));
                    }
                    assertThat(steder).contains(regel.id() + " ");
                }));
        DynamicTest skriv = DynamicTest.dynamicTest("(opdater)", () -> {
            if (Boolean.getBoolean("referat.opdater")) {
                for (var familie : fundet.entrySet()) {
                    String tekst = familie.getValue().entrySet().stream()
                            .map(e -> e.getKey() + " = " + e.getValue() + "\n")
                            .collect(Collectors.joining());
                    Files.writeString(VENTET.resolve(familie.getKey() + ".txt"), tekst);
                }
            }
        });
        return Stream.concat(proever, Stream.of(skriv));
    }

    @TestFactory
    Stream<DynamicTest> theRightExampleIsMetByNothing() {
        return Regelkatalog.ALLE.stream()
                .filter(RegeleksemplerTest::kanVises)
                .map(regel -> DynamicTest.dynamicTest(
                        regel.id(),
                        () -> assertThat(Regelproeve.steder(Regelproeve.fund(tom(), regel.right())))
                                .isEmpty()));
    }

    /** What is said of each wrong example, to be read through and to stay as it is. */
    @Test
    void theWordsAreTheOnesThatWereChosen() throws IOException {
        StringBuilder ord = new StringBuilder();
        for (RuleInfo regel : Regelkatalog.ALLE) {
            if (kanVises(regel)) {
                for (Diagnostic d : Regelproeve.fund(tom(), regel.wrong())) {
                    ord.append(d.rule().id()).append(": ").append(d.message()).append('\n');
                    d.help().ifPresent(h -> ord.append("  hjælp: ").append(h).append('\n'));
                    d.related()
                            .forEach(r -> ord.append("  andet sted: ")
                                    .append(r.message())
                                    .append('\n'));
                    d.fix()
                            .forEach(e -> ord.append("  rettes til: «")
                                    .append(e.text())
                                    .append("»\n"));
                }
            }
        }
        Guldfil.sammenlign(
                VENTET.resolveSibling("eksemplernes-ord.txt"), ord.toString().replaceAll("(?<=: )\\S*/regel\\d+/", ""));
    }

    /** What seems to be missing may stand under a key that the reader did not understand; what is there is there. */
    @TestFactory
    Stream<DynamicTest> whereTheReaderHasFoundErrorsNothingIsMissed() {
        return Regler.ALLE.stream()
                .filter(r -> !r.info().wrong().contains("# fil: organer"))
                .map(regel -> DynamicTest.dynamicTest(regel.info().id(), () -> {
                    String medFejl = regel.info().wrong() + "vejrlig: Regn\n";
                    String fund = Regelproeve.steder(Regelproeve.fund(tom(), medFejl));
                    assertThat(fund).contains("ukendt-noegle ");
                    assertThat(fund.contains(regel.info().id() + " ")).isEqualTo(regel.taalerLaesefejl());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleExplainsItself() {
        return Regelkatalog.ALLE.stream()
                .map(regel -> DynamicTest.dynamicTest(regel.id(), () -> {
                    assertThat(regel.id()).matches("[a-z]+(-[a-z0-9]+)*");
                    assertThat(regel.summary()).isNotBlank().doesNotEndWith(".");
                    assertThat(regel.why()).as("why").isNotBlank().endsWith(".");
                    assertThat(regel.source()).as("source").isNotBlank();
                    assertThat(regel.wrong()).as("wrong").isNotBlank();
                    assertThat(regel.right()).as("right").isNotBlank();
                }));
    }

    @Test
    void noTwoRulesShareAName() {
        assertThat(Regelkatalog.ALLE.stream().map(RuleInfo::id)).doesNotHaveDuplicates();
    }

    /** A rule that its list has forgotten would be missing from the manual without anybody seeing it. */
    @Test
    void everyRuleStandsInTheCatalogue() {
        List<RuleInfo> findes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dk.referat").stream()
                        .flatMap(k -> k.getFields().stream())
                        .filter(f -> f.getRawType().isEquivalentTo(RuleInfo.class))
                        .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
                        .map(RegeleksemplerTest::vaerdi)
                        .toList();
        assertThat(Regelkatalog.ALLE).containsExactlyInAnyOrderElementsOf(findes);
    }

    private static RuleInfo vaerdi(JavaField felt) {
        try {
            Field reflekteret = felt.reflect();
            reflekteret.setAccessible(true);
            return (RuleInfo) reflekteret.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(felt.getFullName(), e);
        }
    }

    @Test
    void everyRuleClassIsRegistered() {
        var klasser = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dk.referat.rule");
        assertThat(alle().map(r -> r.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(klasser.stream()
                        .filter(k -> k.isAssignableTo(RegelFor.class) && !k.isInterface())
                        .map(JavaClass::getName)
                        .toList());
    }

    /** Examples in parentheses are of what cannot stand in a text, such as a file in another encoding. */
    private static boolean kanVises(RuleInfo regel) {
        return !regel.wrong().isEmpty() && !regel.wrong().startsWith("(");
    }

    private static Stream<RegelFor<?>> alle() {
        return Stream.of(Regler.ALLE, Organregler.ALLE, Rapportregler.ALLE).flatMap(List::stream);
    }

    private static String familie(RuleInfo regel) {
        return alle().filter(r -> r.info().equals(regel))
                .map(r -> r.getClass().getPackageName().replaceFirst(".*\\.", ""))
                .findFirst()
                .orElse("andre");
    }

    private static String ventet(RuleInfo regel) throws IOException {
        Path fil = VENTET.resolve(familie(regel) + ".txt");
        return Files.readAllLines(fil).stream()
                .filter(l -> l.startsWith(regel.id() + " = "))
                .map(l -> l.substring(regel.id().length() + 3))
                .findFirst()
                .orElse("(nothing in " + fil + ")");
    }

    private Path tom() throws IOException {
        return Files.createTempDirectory(mapper, "regel");
    }
}
