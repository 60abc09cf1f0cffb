package dev.factbox.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way of an article goes in one direction; these are its one-way streets. */
class LayersTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.factbox");

    private static final List<String> PARTS = List.of("factsheet", "reader", "archive", "ingest", "lookup", "local");

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

    @Test
    void insideTheReaderTheWayGoesOneWayToo() {
        noClasses()
                .that()
                .resideInAPackage("dev.factbox.reader.article..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.factbox.reader.language..", "dev.factbox.reader.facts..", "dev.factbox.reader.summary..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.factbox.reader.language..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.factbox.reader.facts..", "dev.factbox.reader.summary..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.factbox.reader.facts..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.factbox.reader.summary..")
                .check(CLASSES);
    }

    @Test
    void theKindsOfFactsDoNotDependOnEachOtherInCircles() {
        slices().matching("dev.factbox.reader.facts.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
