package dev.factbox.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks which packages may use which: dependencies point one way, from the entry points to the model. */
class LayersTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.factbox");

    private static final List<String> PARTS = List.of("factsheet", "reader", "archive", "ingest", "lookup", "local");

    private static final List<String> ROOMS =
            List.of("article", "decode", "wire", "page", "text", "format", "language", "facts", "summary");

    private static void mayUse(String part, String... others) {
        List<String> allowed = List.of(others);
        String[] forbidden = PARTS.stream()
                .filter(other -> !other.equals(part) && !allowed.contains(other))
                .map(other -> "dev.factbox." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dev.factbox." + part + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
    }

    @Test
    void eachPartUsesOnlyThoseBeforeIt() {
        mayUse("factsheet");
        mayUse("reader", "factsheet");
        mayUse("archive", "factsheet");
        mayUse("ingest", "factsheet", "reader", "archive");
        mayUse("lookup", "factsheet", "archive");
    }

    @Test
    void theReaderKnowsNoCloud() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.factbox.factsheet..", "dev.factbox.reader..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("software.amazon..", "com.amazonaws..")
                .check(CLASSES);
    }

    @Test
    void onlyLanguageRunsTheModel() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.factbox.reader.language..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .check(CLASSES);
    }

    /** Refuses that a room of the reader uses any but these; {@code trees} and the fact sheet are open to all. */
    private static void roomMayUse(String room, String... others) {
        List<String> allowed = List.of(others);
        String[] forbidden = ROOMS.stream()
                .filter(other -> !other.equals(room) && !allowed.contains(other))
                .map(other -> "dev.factbox.reader." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dev.factbox.reader." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("dev.factbox.reader")
                .check(CLASSES);
    }

    @Test
    void insideTheReaderEachRoomUsesOnlyThoseBeforeIt() {
        roomMayUse("article");
        roomMayUse("decode", "article");
        roomMayUse("wire", "article");
        roomMayUse("page", "article");
        roomMayUse("text", "article", "wire");
        roomMayUse("format", "article", "decode", "wire", "page", "text");
        roomMayUse("language", "article");
        roomMayUse("facts", "article", "language");
        roomMayUse("summary", "article", "language", "facts");
    }

    @Test
    void onlyTheReaderOpensWhatItsFormatsAreMadeOf() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.factbox.reader..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.factbox.reader.decode..",
                        "dev.factbox.reader.wire..",
                        "dev.factbox.reader.page..",
                        "dev.factbox.reader.text..")
                .check(CLASSES);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("dev.factbox.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
