package fanbike;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Timer;
import org.jspecify.annotations.NullMarked;

/** Three rings, one line through the core, and nothing that reads a clock where time is data. */
@AnalyzeClasses(packages = "fanbike", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] OUTSIDE = {
        "java.io..",
        "java.nio.file..",
        "java.net..",
        "java.util.concurrent..",
        "org.slf4j..",
        "fanbike.app..",
        "fanbike.adapter.."
    };

    private static final String[] DBUS = {"org.freedesktop..", "org.bluez.."};

    @ArchTest
    static final ArchRule MODEL_IMPORTS_NOTHING_OF_THE_PROJECT = importsOnly("core.model");

    @ArchTest
    static final ArchRule GATT_IMPORTS_THE_MODEL = importsOnly("core.gatt", "core.model");

    @ArchTest
    static final ArchRule CADENCE_IMPORTS_WHAT_IS_BEFORE_IT = importsOnly("core.cadence", "core.model", "core.gatt");

    @ArchTest
    static final ArchRule SESSION_IMPORTS_MODEL_AND_READINGS =
            importsOnly("core.session", "core.model", "core.cadence");

    @ArchTest
    static final ArchRule CUE_IMPORTS_SESSION_AND_MODEL = importsOnly("core.cue", "core.model", "core.session");

    @ArchTest
    static final ArchRule SCORE_IMPORTS_SESSION_AND_MODEL = importsOnly("core.score", "core.model", "core.session");

    @ArchTest
    static final ArchRule COACH_IMPORTS_WHAT_IS_BEFORE_IT = importsOnly(
            "core.coach", "core.model", "core.gatt", "core.cadence", "core.session", "core.cue", "core.score");

    @ArchTest
    static final ArchRule THE_COURSE_IMPORTS_WHAT_IS_BEFORE_IT = importsOnly(
            "core.course", "core.model", "core.cadence", "core.session", "core.score", "core.coach", "core.cue");

    @ArchTest
    static final ArchRule SPEECH_IMPORTS_CUES_AND_FIGURES =
            importsOnly("core.speech", "core.model", "core.session", "core.cue", "core.report");

    @ArchTest
    static final ArchRule TONE_IMPORTS_CUES = importsOnly("core.tone", "core.cue");

    @ArchTest
    static final ArchRule VIEW_IMPORTS_CORE_ALONE = importsOnly("core.view", "core");

    @ArchTest
    static final ArchRule DIARY_IMPORTS_REPORTS_AND_WHAT_THEY_ARE_OF = importsOnly(
            "core.diary",
            "core.report",
            "core.course",
            "core.model",
            "core.cadence",
            "core.session",
            "core.score",
            "core.coach");

    @ArchTest
    static final ArchRule REPORT_IMPORTS_CORE_ALONE = importsOnly("core.report", "core");

    @ArchTest
    static final ArchRule THE_HISTORY_IMPORTS_REPORTS = importsOnly(
            "core.history", "core.model", "core.session", "core.score", "core.coach", "core.report", "core.cue");

    @ArchTest
    static final ArchRule TRENDS_IMPORT_THE_HISTORY =
            importsOnly("core.trend", "core.model", "core.session", "core.score", "core.report", "core.history");

    @ArchTest
    static final ArchRule ONLY_ITS_ADAPTER_SEES_THE_DATABASE = noClasses()
            .that(resideInAPackage("fanbike..").and(not(resideInAPackage("fanbike.adapter.history.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb..");

    @ArchTest
    static final ArchRule PORTS_IMPORT_CORE_ALONE = importsOnly("app.port", "core");

    @ArchTest
    static final ArchRule THE_APPLICATION_IMPORTS_ITS_PORTS_AND_CORE = importsOnly("app", "core");

    @ArchTest
    static final ArchRule ADAPTERS_IMPORT_PORTS_AND_CORE = noClasses()
            .that(resideInAPackage("fanbike.adapter..").and(not(resideInAPackage("fanbike.adapter.cli.."))))
            .should()
            .dependOnClassesThat(resideInAPackage("fanbike..")
                    .and(not(resideInAnyPackage("fanbike.adapter..", "fanbike.app.port..", "fanbike.core.."))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_IMPORTS_THE_APPLICATION_TOO = noClasses()
            .that()
            .resideInAPackage("fanbike.adapter.cli..")
            .should()
            .dependOnClassesThat(resideInAPackage("fanbike..")
                    .and(not(resideInAnyPackage("fanbike.adapter..", "fanbike.app..", "fanbike.core.."))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ADAPTERS_NEVER_IMPORT_EACH_OTHER = slices().matching("fanbike.adapter.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_BLUEZ_ADAPTER_SEES_DBUS = noClasses()
            .that(resideInAPackage("fanbike..").and(not(resideInAPackage("fanbike.adapter.bluez.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DBUS);

    @ArchTest
    static final ArchRule NO_DBUS_TYPE_LEAVES_THE_BLUEZ_ADAPTER = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideInAPackage("fanbike.adapter.bluez").and(modifier(JavaModifier.PUBLIC)))
            .should()
            .haveRawReturnType(resideInAnyPackage(DBUS))
            .orShould()
            .haveRawParameterTypes(anyElementThat(resideInAnyPackage(DBUS)))
            .orShould()
            .declareThrowableOfType(resideInAnyPackage(DBUS));

    @ArchTest
    static final ArchRule BLUEZ_IS_ENTERED_BY_ITS_FRONT_DOOR = noClasses()
            .that(resideInAPackage("fanbike..").and(not(resideInAPackage("fanbike.adapter.bluez.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fanbike.adapter.bluez.bus..",
                    "fanbike.adapter.bluez.link..",
                    "fanbike.adapter.bluez.sensor..",
                    "fanbike.adapter.bluez.peripheral..");

    @ArchTest
    static final ArchRule THE_LINK_DECIDES_WITHOUT_A_BUS = noClasses()
            .that()
            .resideInAPackage("fanbike.adapter.bluez.link..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.freedesktop..", "org.bluez..", "java.util.concurrent..", "org.slf4j..");

    @ArchTest
    static final ArchRule LOGBACK_IS_KNOWN_WHERE_IT_IS_SET_UP = noClasses()
            .that(not(resideInAPackage("fanbike.adapter.log..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ch.qos.logback..");

    @ArchTest
    static final ArchRule THERE_ARE_NO_CYCLES =
            slices().matching("fanbike.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CORE_KNOWS_NOTHING_OF_THE_OUTSIDE = noClasses()
            .that()
            .resideInAPackage("fanbike.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OUTSIDE);

    @ArchTest
    static final ArchRule CORE_HAS_NO_THREAD_AND_NO_CLOCK = noClasses()
            .that()
            .resideInAPackage("fanbike.core..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Thread.class, ThreadLocal.class, Clock.class, Timer.class, Runtime.class, Process.class)
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        List<String> unmarked = classes.getPackage("fanbike").getSubpackagesInTree().stream()
                .filter(subpackage -> !subpackage.getClasses().isEmpty())
                .filter(subpackage -> !subpackage.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }

    private static ArchRule importsOnly(String part, String... others) {
        String own = "fanbike." + part + "..";
        String[] allowed = new String[others.length + 1];
        allowed[0] = own;
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = "fanbike." + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(resideInAPackage("fanbike..").and(not(resideInAnyPackage(allowed))));
    }
}
