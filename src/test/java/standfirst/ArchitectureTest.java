package standfirst;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The rules that no commit may break, each proven to fail on a class planted in {@code planted.standfirst}. */
class ArchitectureTest {
    /** A rule and the planted classes that must break it. */
    record Rule(String name, ArchRule rule, List<String> breakers) {
        Rule(String name, ArchRule rule, String... breakers) {
            this(name, rule, List.of(breakers));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Who may call whom; a room not named here may call every room but {@code ui} and {@code cli}. */
    private static final Map<String, Set<String>> MAY_CALL = Map.of(
            "model", Set.of(),
            "edit", Set.of("model"),
            "language", Set.of("model"),
            "clean", Set.of("model"),
            "intake", Set.of("model", "clean"),
            "render", Set.of("model"),
            "check", Set.of("model", "edit", "render"),
            "pictures", Set.of("model"),
            "handoff", Set.of("model", "edit", "render", "clean", "pictures", "storage"),
            "storage", Set.of("model", "edit", "pictures"));

    private static final Set<String> ROOMS = Set.of(
            "model",
            "edit",
            "clean",
            "intake",
            "render",
            "check",
            "handoff",
            "storage",
            "language",
            "pictures",
            "cli",
            "ui");

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPath(Path.of("target/test-classes/planted"));

    static final List<Rule> rules = rules();

    @ParameterizedTest
    @FieldSource("rules")
    void holds(Rule rule) {
        rule.rule().check(MAIN);
    }

    @ParameterizedTest
    @FieldSource("rules")
    void failsWhereItShould(Rule rule) {
        var report = rule.rule().evaluate(PLANTED).getFailureReport().toString();
        assertFalse(rule.breakers().isEmpty(), "no class is planted against this rule");
        for (var breaker : rule.breakers()) {
            assertTrue(report.contains("planted.standfirst." + breaker), () -> breaker + " passed: " + report);
        }
    }

    @Test
    void readsTheProgram() {
        assertFalse(MAIN.isEmpty());
        assertTrue(MAIN.contain("standfirst.Main"), MAIN::toString);
    }

    /** A package at the top that is not in the plan escapes rules that name rooms. */
    @Test
    void everyPackageIsARoom() {
        var strangers = new ArrayList<String>();
        for (var javaClass : MAIN) {
            var name = javaClass.getPackageName();
            var inner = name.startsWith("standfirst.") ? name.substring("standfirst.".length()) : "";
            var room = inner.contains(".") ? inner.substring(0, inner.indexOf('.')) : inner;
            if (!name.equals("standfirst") && !ROOMS.contains(room)) {
                strangers.add(javaClass.getName());
            }
        }
        assertEquals(List.of(), strangers);
    }

    /** ArchUnit skips what such a file names, and its JUnit module what such an annotation marks. */
    @Test
    void nothingIsExcused() {
        assertNull(ArchitectureTest.class.getResource("/archunit_ignore_patterns.txt"));
        assertNull(ArchitectureTest.class.getResource("/com/tngtech/archunit/junit/ArchIgnore.class"));
    }

    private static List<Rule> rules() {
        var all = new ArrayList<Rule>();
        all.addAll(modelRules());
        all.addAll(roomRules());
        all.addAll(libraryRules());
        all.addAll(codeRules());
        return all.stream()
                .map(rule -> new Rule(rule.name(), rule.rule().allowEmptyShould(true), rule.breakers()))
                .toList();
    }

    private static List<Rule> modelRules() {
        return List.of(
                new Rule(
                        "model depends on the JDK and JSpecify alone",
                        classes()
                                .that(in("model"))
                                .should()
                                .onlyDependOnClassesThat(
                                        resideInAnyPackage("java..", "org.jspecify..", "..standfirst.model..")),
                        "model.NotARecord"),
                new Rule(
                        "model holds only records, enums, interfaces and Require",
                        classes()
                                .that(in("model"))
                                .and()
                                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                                .and()
                                .doNotHaveSimpleName("Require")
                                .should()
                                .beRecords()
                                .orShould()
                                .beEnums()
                                .orShould()
                                .beInterfaces(),
                        "model.NotARecord",
                        "model.ClassBlock"),
                new Rule(
                        "every block is a record",
                        classes()
                                .that()
                                .implement(
                                        describe("Block", type -> type.getName().endsWith("standfirst.model.Block")))
                                .should()
                                .beRecords(),
                        "model.ClassBlock"));
    }

    private static List<Rule> roomRules() {
        var all = new ArrayList<Rule>();
        MAY_CALL.keySet().stream().sorted().forEach(room -> all.add(mayCall(room)));
        all.add(new Rule(
                "only Main reaches ui",
                noClasses().that(not("ui").and(notMain())).should().dependOnClassesThat(in("ui")),
                "edit.ReachesUp",
                "cli.Command"));
        all.add(new Rule(
                "only Main reaches cli",
                noClasses().that(not("cli").and(notMain())).should().dependOnClassesThat(in("cli")),
                "edit.ReachesUp"));
        all.add(new Rule(
                "no cycles between rooms",
                slices().matching("..standfirst.(*)..").should().beFreeOfCycles(),
                "storage.Desk",
                "handoff.Parcel"));
        all.add(new Rule(
                "no cycles between the rooms of the window",
                slices().matching("..standfirst.ui.(*)..").should().beFreeOfCycles(),
                "ui.canvas.Page",
                "ui.blocks.Form"));
        return all;
    }

    private static Rule mayCall(String room) {
        var forbidden = ROOMS.stream()
                .filter(other -> !other.equals(room) && !MAY_CALL.get(room).contains(other))
                .sorted()
                .map(other -> "..standfirst." + other + "..")
                .toArray(String[]::new);
        return new Rule(
                room + " calls only " + MAY_CALL.get(room),
                noClasses().that(in(room)).should().dependOnClassesThat().resideInAnyPackage(forbidden),
                room + ".CallsTooMuch");
    }

    private static List<Rule> libraryRules() {
        return List.of(
                new Rule(
                        "the toolkit stays in ui",
                        noClasses()
                                .that(not("ui"))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "javafx..", "org.fxmisc..", "org.reactfx..", "atlantafx..", "org.kordamp.."),
                        "render.Fetcher"),
                new Rule(
                        "RichTextFX stays in ui.richtext",
                        noClasses()
                                .that(not("ui.richtext"))
                                .should()
                                .dependOnClassesThat(resideInAPackage("org.fxmisc..")),
                        "ui.Window"),
                new Rule(
                        "WebView stays in ui.preview",
                        noClasses()
                                .that(not("ui.preview"))
                                .should()
                                .dependOnClassesThat(resideInAPackage("javafx.scene.web..")),
                        "ui.Window"),
                new Rule(
                        "Lucene stays in language",
                        noClasses()
                                .that(not("language"))
                                .should()
                                .dependOnClassesThat(resideInAPackage("org.apache.lucene..")),
                        "render.Fetcher"),
                new Rule(
                        "Gson stays with the readers and writers of JSON",
                        noClasses()
                                .that(not("storage", "handoff", "cli"))
                                .should()
                                .dependOnClassesThat(resideInAPackage("com.google.gson..")),
                        "render.Fetcher"),
                new Rule(
                        "Jsoup stays where foreign HTML is read",
                        noClasses()
                                .that(not("clean", "intake", "check", "handoff"))
                                .should()
                                .dependOnClassesThat(resideInAPackage("org.jsoup..")),
                        "model.NotARecord",
                        "render.Connector"),
                new Rule(
                        "no network where words are handled",
                        noClasses()
                                .that(in("model", "edit", "render", "intake", "clean"))
                                .should()
                                .dependOnClassesThat(describe("reach the network", ArchitectureTest::isNetwork))
                                .orShould()
                                .callMethodWhere(describe("it opens a URL", call -> opensUrl(call.getTarget()))),
                        "render.Fetcher.open(",
                        "render.Fetcher.follows(",
                        "render.Connector"));
    }

    private static List<Rule> codeRules() {
        return List.of(
                new Rule(
                        "static fields are final",
                        fields().that().areStatic().should().beFinal(),
                        "edit.Careless"),
                new Rule(
                        "only cli prints",
                        noClasses().that(not("cli")).should(ACCESS_STANDARD_STREAMS),
                        "edit.Careless",
                        "edit.Tracer"),
                new Rule(
                        "every package is @NullMarked",
                        classes().should(liveInANullMarkedPackage()),
                        "clean.Unmarked"));
    }

    private static boolean isNetwork(JavaClass type) {
        return type.getPackageName().startsWith("java.net.http")
                || Set.of(
                                "java.net.Socket",
                                "java.net.ServerSocket",
                                "java.net.DatagramSocket",
                                "java.net.InetAddress",
                                "java.net.InetSocketAddress",
                                "java.net.URLConnection",
                                "java.net.HttpURLConnection",
                                "java.nio.channels.SocketChannel",
                                "javax.net.SocketFactory",
                                "org.jsoup.Connection")
                        .contains(type.getName());
    }

    private static boolean opensUrl(AccessTarget.CodeUnitCallTarget target) {
        return target.getOwner().isEquivalentTo(URL.class)
                && Set.of("openConnection", "openStream", "getContent").contains(target.getName());
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " lives in an unmarked package"));
            }
        };
    }

    private static DescribedPredicate<JavaClass> in(String... rooms) {
        var packages = new String[rooms.length];
        for (int i = 0; i < rooms.length; i++) {
            packages[i] = "..standfirst." + rooms[i] + "..";
        }
        return resideInAnyPackage(packages);
    }

    private static DescribedPredicate<JavaClass> not(String... rooms) {
        return DescribedPredicate.not(in(rooms));
    }

    private static DescribedPredicate<JavaClass> notMain() {
        return DescribedPredicate.not(
                describe("the entrance", (JavaClass type) -> type.getName().equals("standfirst.Main")));
    }
}
