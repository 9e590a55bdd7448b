package org.rapporteur;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/// Who may know whom, and who may use what of the world outside.
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> HAVE_MAIN = DescribedPredicate.describe(
            "have a main method", type -> type.tryGetMethod("main", String[].class).isPresent());

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.rapporteur..")
                .withOptionalLayers(true)
                .layer("app").definedBy("..rapporteur.app..")
                .layer("ui").definedBy("..rapporteur.ui..")
                .layer("cli").definedBy("..rapporteur.cli..")
                .layer("service").definedBy("..rapporteur.service..")
                .layer("repository").definedBy("..rapporteur.repository..")
                .layer("db").definedBy("..rapporteur.db..")
                .layer("intake").definedBy("..rapporteur.intake..")
                .layer("brief").definedBy("..rapporteur.brief..")
                .layer("exchange").definedBy("..rapporteur.exchange..")
                .layer("salvage").definedBy("..rapporteur.salvage..")
                .whereLayer("app").mayNotBeAccessedByAnyLayer()
                .whereLayer("ui").mayOnlyBeAccessedByLayers("app")
                .whereLayer("cli").mayOnlyBeAccessedByLayers("app")
                .whereLayer("service").mayOnlyBeAccessedByLayers("app", "ui", "cli")
                .whereLayer("repository").mayOnlyBeAccessedByLayers("app", "service")
                .whereLayer("db").mayOnlyBeAccessedByLayers("app", "service", "repository")
                .whereLayer("salvage").mayOnlyBeAccessedByLayers("service", "repository")
                .because("a change below must not need one above, nor a screen know how things are kept"));
    }

    @Test
    void theModelKnowsOnlyTheJdk() {
        check(classes().that().resideInAPackage("..rapporteur.model..")
                .should().onlyDependOnClassesThat(resideInAnyPackage(
                        "org.rapporteur.model..", "java.lang..", "java.util..", "java.time..", "java.text..",
                        "java.math..", "java.net", "java.nio.charset", "java.security", "java.io",
                        "org.jspecify.annotations"))
                .because("everything rests on the model, so it rests on nothing but java.base"));
    }

    @Test
    void leavesKnowOnlyTheModel() {
        check(noClasses().that().resideInAnyPackage("..rapporteur.i18n..", "..rapporteur.settings..")
                .should().dependOnClassesThat(resideInAPackage("org.rapporteur..").and(not(resideInAnyPackage(
                        "..rapporteur.i18n..", "..rapporteur.settings..", "..rapporteur.model.."))))
                .because("whatever any part may use must not draw the others in"));
    }

    @Test
    void readingArticlesAndWritingPapersKnowNoStore() {
        check(noClasses().that().resideInAnyPackage("..rapporteur.intake..", "..rapporteur.brief..",
                        "..rapporteur.exchange..", "..rapporteur.salvage..")
                .should().dependOnClassesThat(resideInAnyPackage(
                        "..rapporteur.db..", "..rapporteur.repository..", "..rapporteur.service.."))
                .because("they turn one thing into another, and are tested and run without a tracker"));
    }

    @Test
    void javaFxStaysInTheWindow() {
        check(noClasses().that().resideOutsideOfPackages("..rapporteur.app..", "..rapporteur.ui..")
                .should().dependOnClassesThat(resideInAnyPackage("javafx..", "com.sun.javafx..", "jfx.."))
                .because("the command line and the services run where no window can be opened"));
    }

    @Test
    void sqlStaysInTheStore() {
        check(noClasses().that().resideOutsideOfPackages("..rapporteur.db..", "..rapporteur.repository..")
                .should().dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."))
                .because("the rules of the ledger hold only if nothing writes past them"));
    }

    @Test
    void viewModelsKnowNoScene() {
        check(noClasses().that().haveSimpleNameEndingWith("ViewModel")
                .should().dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage.."))
                .because("a view-model is tested without a toolkit"));
    }

    @Test
    void onlyAppStartsAndEndsTheProgram() {
        check(noClasses().that().resideOutsideOfPackage("..rapporteur.app..")
                .and(DescribedPredicate.not(HAVE_MAIN))
                .should().beAssignableTo(javafx.application.Application.class)
                .orShould().callMethod(System.class, "exit", int.class)
                .orShould().callMethod(javafx.application.Platform.class, "exit")
                .because("who embeds a part, a test for one, must not be ended by it"));
    }

    @Test
    void theRoomsOfTheServicesStandOnWhatTheyShare() {
        check(noClasses().that().resideInAPackage("org.rapporteur.service")
                .should().dependOnClassesThat(resideInAPackage("org.rapporteur.service.*.."))
                .because("what all services share must not need one of them"));
        check(slices().matching("org.rapporteur.service.(*)..").should().beFreeOfCycles()
                .because("who changes one kind of use should have to read no more than what it rests on"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ProgramClasses.ALL);
    }
}
