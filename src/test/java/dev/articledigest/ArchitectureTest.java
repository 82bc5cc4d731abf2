package dev.articledigest;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

  private static final String ROOT = "dev.articledigest";
  private static final String[] CORE = {
    ROOT, ROOT + ".article", ROOT + ".language", ROOT + ".facts", ROOT + ".summary"
  };
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** Each room, and the rooms it must not see. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "article  | ROOT language facts summary function aws cli",
        "language | ROOT facts summary function aws cli",
        "facts    | ROOT summary function aws cli",
        "summary  | ROOT function aws cli",
        "ROOT     | function aws cli",
        "function | article language facts summary aws cli",
        "aws      | article language facts summary cli",
        "cli      | aws"
      })
  void roomSeesOnlyWhatLiesBeforeIt(String room, String forbidden) {
    noClasses()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            java.util.Arrays.stream(forbidden.split(" ", -1))
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new))
        .check(CLASSES);
  }

  private static String packageOf(String room) {
    return room.equals("ROOT") ? ROOT : ROOT + "." + room;
  }

  @Test
  void onlyTheAwsRoomSeesTheSdk() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".aws..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineSeesItsLibraries() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "me.tongfei..")
        .check(CLASSES);
  }

  @Test
  void coreKnowsNoClockNoChanceAndNoEnvironment() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .callMethodWhere(
            target(
                nameMatching(
                    "now|currentTimeMillis|nanoTime|random|randomUUID|getenv|getProperty|getDefault")))
        .check(CLASSES);
  }

  @Test
  void coreTouchesNoFilesAndNoNetwork() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net.http..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .check(CLASSES);
  }

  @Test
  void everyRoomHasClasses() {
    for (String room : CORE) {
      assertThat(CLASSES.stream().anyMatch(c -> c.getPackageName().equals(room))).as(room).isTrue();
    }
  }

  @Test
  void classesOfTheCoreAreFinalRecordsEnumsOrInterfaces() {
    classes()
        .that()
        .resideInAnyPackage(CORE)
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .doNotHaveSimpleName("package-info")
        .and()
        .areNotAnonymousClasses()
        .should()
        .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
        .check(CLASSES);
  }
}
