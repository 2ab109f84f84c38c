package dk.partsync.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dk.partsync");

  private static final String PLANTED_ROOT = "dk.partsync.planted";
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);

  @Test
  void theClassesOfEveryModuleAreLookedAt() {
    assertThat(PRODUCT)
        .extracting(type -> type.getPackageName().split("\\.")[2])
        .contains(
            "api",
            "command",
            "sagas",
            "query",
            "web",
            "http",
            "console",
            "registers",
            "store",
            "simulator",
            "app")
        .doesNotContain("planted");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theProductKeepsTheRule(String name, Function<Rules, ArchRule> rule, List<String> offenders) {
    rule.apply(new Rules("dk.partsync")).allowEmptyShould(false).check(PRODUCT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void thePlantedViolationIsFound(
      String name, Function<Rules, ArchRule> rule, List<String> offenders) {
    EvaluationResult result = rule.apply(new Rules(PLANTED_ROOT)).evaluate(PLANTED);
    assertThat(result.hasViolation()).isTrue();
    assertThat(result.getFailureReport().getDetails())
        .allSatisfy(detail -> assertThat(offenders).anyMatch(detail::contains));
    assertThat(offenders)
        .allSatisfy(
            offender -> assertThat(result.getFailureReport().toString()).contains(offender));
  }

  static Stream<Arguments> rules() {
    Stream<Arguments> single =
        Stream.of(
            rule("api knows no framework", Rules::apiKnowsNoFramework, "SeesFrameworks"),
            rule("api knows no other module", Rules::apiKnowsNoOtherModule, "SeesStore"),
            rule(
                "registers serve the command side",
                Rules::registersServeTheCommandSide,
                "SeesRegister"),
            rule("registers know no framework", Rules::registersKnowNoFramework, "SeesAxon"),
            rule(
                "the simulator is no part of the product",
                Rules::theSimulatorIsNoPartOfTheProduct,
                "SeesSimulator"),
            rule("web is for the doors", Rules::webIsForTheDoors, "SeesWeb"),
            rule("the store is chosen by the app", Rules::theStoreIsChosenByTheApp, "SeesStore"),
            rule("nobody sees the app", Rules::nobodySeesTheApp, "SeesApp"),
            rule("packages have no cycles", Rules::packagesHaveNoCycles, "Chicken", "Egg"),
            rule(
                "packages are named by capability",
                Rules::packagesAreNamedByCapability,
                "Misplaced"),
            rule("packages are null-marked", Rules::packagesAreNullMarked, "Misplaced"),
            rule("nothing is printed", Rules::nothingIsPrinted, "Prints"),
            rule(
                "nothing is injected into fields", Rules::nothingIsInjectedIntoFields, "Injected"));
    return Stream.concat(
        single,
        Rules.MIDDLE.stream()
            .map(
                module ->
                    rule(
                        module + " is not seen by the others in the middle",
                        rules -> rules.isNotSeenByTheOthersInTheMiddle(module),
                        "Sees" + Character.toUpperCase(module.charAt(0)) + module.substring(1))));
  }

  private static Arguments rule(String name, Function<Rules, ArchRule> rule, String... offenders) {
    return Arguments.of(name, rule, List.of(offenders));
  }
}
