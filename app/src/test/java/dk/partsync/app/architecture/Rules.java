package dk.partsync.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * How modules and packages may know each other (design sections 2 and 3). The root package is a
 * parameter so that the same rules can be held against planted violations.
 */
record Rules(String root) {

  /** They meet in messages only, so that a process can hold any of them. */
  static final List<String> MIDDLE = List.of("command", "sagas", "query", "http", "console");

  private static final String[] FRAMEWORKS = {
    "org.springframework..", "org.axonframework..", "com.mongodb..", "org.bson.."
  };

  ArchRule apiKnowsNoFramework() {
    DescribedPredicate<JavaClass> framework =
        resideInAnyPackage(FRAMEWORKS)
            .and(DescribedPredicate.not(JavaClass.Predicates.ANNOTATIONS))
            .or(resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson.."));
    return noClasses().that().resideInAPackage(in("api")).should().dependOnClassesThat(framework);
  }

  ArchRule apiKnowsNoOtherModule() {
    return noClasses()
        .that()
        .resideInAPackage(in("api"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(root + "..").and(resideOutsideOfPackages(in("api"))));
  }

  /** What is in the middle is seen by none of the others in the middle. */
  ArchRule isNotSeenByTheOthersInTheMiddle(String module) {
    return noClasses()
        .that()
        .resideInAnyPackage(
            MIDDLE.stream()
                .filter(other -> !other.equals(module))
                .map(this::in)
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(in(module));
  }

  ArchRule registersServeTheCommandSide() {
    return onlySeenBy("registers", "command", "app");
  }

  ArchRule registersKnowNoFramework() {
    return noClasses()
        .that()
        .resideInAPackage(in("registers"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(FRAMEWORKS);
  }

  ArchRule theSimulatorIsNoPartOfTheProduct() {
    return onlySeenBy("simulator", "app");
  }

  ArchRule webIsForTheDoors() {
    return onlySeenBy("web", "http", "console", "app");
  }

  ArchRule theStoreIsChosenByTheApp() {
    return onlySeenBy("store", "app");
  }

  ArchRule nobodySeesTheApp() {
    return onlySeenBy("app");
  }

  ArchRule packagesHaveNoCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  ArchRule packagesAreNamedByCapability() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .resideInAnyPackage(PackageNames.under(root));
  }

  ArchRule packagesAreNullMarked() {
    return classes().that().resideInAPackage(root + "..").should(new BeInNullMarkedPackage());
  }

  /**
   * What is printed is for the person who starts the product: passwords once, the demo, and what
   * was done with the log.
   */
  ArchRule nothingIsPrinted() {
    return noClasses()
        .that(
            resideOutsideOfPackages(in("app.demo"), in("app.log"))
                .and(
                    DescribedPredicate.not(
                        JavaClass.Predicates.belongTo(
                            JavaClass.Predicates.simpleName("LocalUsers")))))
        .should(ACCESS_STANDARD_STREAMS);
  }

  ArchRule nothingIsInjectedIntoFields() {
    return noFields().should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION);
  }

  private ArchRule onlySeenBy(String module, String... users) {
    String[] allowed =
        Stream.concat(Stream.of(module), Stream.of(users)).map(this::in).toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(in(module));
  }

  private String in(String module) {
    return root + "." + module + "..";
  }
}
