package org.rapporteur;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveRawType;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What no class of the program does, wherever it lives.
class HouseRulesTest {
    private static final Pattern VAGUE = Pattern.compile(".*(Manager|Helper|Util|Utils|Impl)");
    private static final int MOST_PARAMETERS = 6;

    private static final DescribedPredicate<JavaClass> HAVE_MAIN = DescribedPredicate.describe(
            "have a main method", type -> type.tryGetMethod("main", String[].class).isPresent());

    private static final DescribedPredicate<JavaClass> MUTABLE = DescribedPredicate.describe(
            "a type made for changing", type -> type.getFullName().matches(
                    "java\\.util\\.(concurrent\\.)?(Array|Linked|Hash|Tree|Concurrent|CopyOnWrite|Weak).*"
                            + "|java\\.util\\.concurrent\\.atomic\\..*|java\\.lang\\.String(Builder|Buffer)"
                            + "|javafx\\.beans\\.property\\..*|javafx\\.collections\\.Observable.*"));

    /// Records list their components; the compiler adds parameters to enums and local classes.
    private static final DescribedPredicate<JavaClass> MAY_TAKE_MANY_THINGS = DescribedPredicate.describe(
            "are plain classes", type -> !type.isRecord() && !type.isEnum() && !type.isAnonymousClass()
                    && !type.isLocalClass() && !type.isInnerClass());

    private static final DescribedPredicate<JavaConstructor> TAKING_TOO_MUCH = DescribedPredicate.describe(
            "taking more than six", made -> made.getRawParameterTypes().size() > MOST_PARAMETERS);

    @Test
    void nothingOpensAConnection() {
        check(noClasses().should().dependOnClassesThat(
                        nameMatching("java\\.net\\.(Socket.*|ServerSocket|DatagramSocket|MulticastSocket|"
                                + "Inet.*|NetworkInterface|(Http|JarURL)?(URL)?Connection|URLConnection)"))
                .orShould().dependOnClassesThat(resideInAnyPackage(
                        "java.net.http..", "javax.net..", "java.rmi..", "com.sun.net.httpserver..",
                        "javax.naming..", "javafx.scene.web..", "javafx.scene.media.."))
                .orShould().dependOnClassesThat(
                        nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Multicast).*"))
                .orShould().callMethodWhere(calls("java\\.net\\.URL", "openConnection|openStream|getContent"))
                .orShould().callCodeUnitWhere(takesAddress("javafx\\.scene\\.image\\.Image", "<init>"))
                .orShould().callCodeUnitWhere(takesAddress("javafx\\.scene\\.text\\.Font", "loadFont"))
                .orShould().callCodeUnitWhere(takesAddress("javax\\.xml\\.parsers\\..*", "parse"))
                .orShould().callMethodWhere(calls("javax\\.imageio\\.ImageIO", "read"))
                // Java's own fonts look up the name of the computer before they draw a letter.
                .orShould().dependOnClassesThat(nameMatching("java\\.awt\\.Font(Metrics)?"))
                .orShould().callMethodWhere(calls("org\\.jsoup\\.Jsoup", "connect|newSession"))
                .because("the program works with the network off and gives nothing away of what is read"));
    }

    @Test
    void onlyTheBrowserIsHandedAnAddressAndOnlyTheParserIsAChild() {
        check(noClasses().that().doNotHaveFullyQualifiedName("org.rapporteur.app.Browser")
                .and().doNotHaveFullyQualifiedName("org.rapporteur.intake.ParserProcess")
                .should().dependOnClassesThat(nameMatching("java\\.lang\\.ProcessBuilder|java\\.awt\\.Desktop"
                        + "|javafx\\.application\\.HostServices"))
                .orShould().callMethodWhere(calls("java\\.lang\\.Runtime", "exec"))
                .because("another program may open the connection that this one does not"));
    }

    @Test
    void onlyOneClassMakesChoosers() {
        check(noClasses().that().haveNameNotMatching("org\\.rapporteur\\.ui\\.dialog\\.Choosers(\\$.*)?")
                .should().dependOnClassesThat(nameMatching("javafx\\.stage\\.(File|Directory)Chooser.*"
                        + "|javax\\.swing\\.JFileChooser|java\\.awt\\.FileDialog"))
                .because("a chooser that was not told what a tracker is drops the locks on the open one"));
    }

    @Test
    void onlyOneClassWrapsWords() {
        check(noClasses().that().doNotHaveFullyQualifiedName("org.rapporteur.ui.control.WrappedLines")
                .should().callMethodWhere(calls("(javafx|org\\.rapporteur)\\..*", "setWrapText"))
                .because("the toolkit fails where it breaks a line within Arabic or Hebrew"));
    }

    @Test
    void onlyOneClassWritesOnACanvas() {
        check(noClasses().that().doNotHaveFullyQualifiedName("org.rapporteur.ui.timeline.CanvasWords")
                .should().callMethodWhere(calls("javafx\\.scene\\.canvas\\..*", "(fill|stroke)Text"))
                .because("a canvas lays words out on a thread of its own, with what the JavaFX thread is using"));
    }

    @Test
    void threadsComeFromExecutors() {
        check(noClasses().should().callCodeUnitWhere(calls("java\\.lang\\.Thread", "<init>|startVirtualThread"))
                .orShould().callMethodWhere(calls("java\\.lang\\.Thread\\$Builder.*", "start"))
                .because("a thread that nobody owns cannot be waited for, nor its failure reported"));
    }

    @Test
    void onlyBackgroundComesBackToTheFxThread() {
        check(noClasses().that().doNotHaveFullyQualifiedName("org.rapporteur.ui.task.Background")
                .should().callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                .because("the order of what comes back, and of what is overtaken, is decided in one place"));
    }

    @Test
    void onlyProgramsSpeakToTheStandardStreams() {
        check(noClasses().that().resideOutsideOfPackages("..rapporteur.app..", "..rapporteur.cli..")
                .and(DescribedPredicate.not(HAVE_MAIN))
                .should(ACCESS_STANDARD_STREAMS)
                .because("the standard output belongs to the command, and a program may be reading it"));
    }

    @Test
    void nothingStaticChanges() {
        check(fields().that().areStatic().should().beFinal()
                .andShould(not(haveRawType(MUTABLE)))
                .because("two trackers open in one process must not meet in a static field"));
    }

    @Test
    void namesSayWhatAClassIs() {
        check(noClasses().should().haveNameMatching(VAGUE.pattern())
                .because("such a name takes in anything, and soon does"));
    }

    @Test
    void constructorsTakeFewThings() {
        check(noConstructors().that().areDeclaredInClassesThat(MAY_TAKE_MANY_THINGS)
                .should(be(TAKING_TOO_MUCH))
                .because("a class that needs more than six others does more than one thing"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ProgramClasses.ALL);
    }

    /// The library fetches what lies at the address that it is given.
    private static DescribedPredicate<JavaCall<?>> takesAddress(String owner, String method) {
        return calls(owner, method).and(DescribedPredicate.describe("given an address", call ->
                call.getTarget().getRawParameterTypes().getFirst().isEquivalentTo(String.class)));
    }

    private static DescribedPredicate<JavaCall<?>> calls(String owner, String method) {
        return DescribedPredicate.describe("target is " + owner + " " + method,
                call -> call.getTargetOwner().getFullName().matches(owner) && call.getName().matches(method));
    }
}
