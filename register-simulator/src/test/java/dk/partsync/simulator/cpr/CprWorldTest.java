package dk.partsync.simulator.cpr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.cpr.CprNumber;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprWorldTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 29);
  private static final long MEGABYTE = 1 << 20;

  @Test
  @DisplayName("N-37 every number fails modulus 11 and is no birth of 1 January, new ones too")
  void noNumberCanBelongToARealPerson() {
    CprWorld world = CprWorld.of(3, 5_000, FIRST_DAY);
    for (int i = 0; i < 6; i++) {
      world.nextDay();
    }
    List<Citizen> all = world.registry().all();
    assertThat(all).hasSizeGreaterThan(5_000);
    List<String> numbers =
        all.stream().flatMap(citizen -> citizen.numbers.all().stream()).map(Dated::value).toList();
    assertThat(numbers).hasSizeGreaterThan(all.size()).doesNotHaveDuplicates();
    assertThat(numbers).allMatch(FictitiousNumbers::contain).noneMatch(n -> n.startsWith("0101"));
    assertThat(numbers).noneMatch(CprWorldTest::passesModulus11).allMatch(CprNumber::isOne);
  }

  private static boolean passesModulus11(String number) {
    List<Integer> weights = List.of(4, 3, 2, 7, 6, 5, 4, 3, 2, 1);
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += weights.get(i) * Integer.parseInt(number.substring(i, i + 1));
    }
    return sum % 11 == 0;
  }

  @ParameterizedTest
  @ValueSource(strings = {"0712614382", "2512484916", "0101904321"})
  void numbersOfKnownTestPersonsAndBirthsOfNewYearAreOutside(String number) {
    assertThat(FictitiousNumbers.contain(number)).isFalse();
  }

  @Test
  void sexAndBirthAgreeWithTheNumber() {
    CprWorld world = CprWorld.of(4, 1_000, FIRST_DAY);
    assertThat(world.registry().all())
        .allMatch(c -> c.female == ((c.number().charAt(9) - '0') % 2 == 0))
        .filteredOn(c -> c.birthDate != null && !c.birthDateUncertain)
        .allMatch(c -> new CprNumber(c.number()).birthDate().equals(c.birthDate));
  }

  @Test
  void theSameSeedGivesTheSamePeopleAndNights() {
    CprWorld one = CprWorld.of(5, 600, FIRST_DAY);
    CprWorld other = CprWorld.of(5, 600, FIRST_DAY);
    assertThat(one.nextDay()).isEqualTo(other.nextDay());
    assertThat(one.numbers()).isEqualTo(other.numbers());
    assertThat(CprWorld.of(6, 600, FIRST_DAY).numbers()).isNotEqualTo(one.numbers());
  }

  @Test
  void aPopulationHasTheSizeAskedForAndIsNotTooSmall() {
    assertThat(CprWorld.of(1, 300, FIRST_DAY).size()).isEqualTo(300);
    assertThat(CprWorld.of(1, 1_001, FIRST_DAY).size()).isEqualTo(1_001);
    assertThatThrownBy(() -> CprWorld.of(1, 299, FIRST_DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNightTouchesAboutOneInAHundred() {
    CprWorld world = CprWorld.of(7, 20_000, FIRST_DAY);
    Delivery night = world.nextDay();
    int touched =
        night.moved().size()
            + night.renamed().size()
            + night.died().size()
            + night.protectedNow().size()
            + night.unprotected().size()
            + night.renumbered().size()
            + night.emigrated().size()
            + night.returned().size()
            + night.born().size();
    assertThat(touched).isBetween(150, 220);
  }

  @Test
  void nobodyIsFoundByANumberThatNobodyHas() {
    CprWorld world = CprWorld.of(1, 300, FIRST_DAY);
    assertThatThrownBy(() -> world.person("0102031234"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("0102031234");
  }

  @Test
  void fiftyThousandPeopleTakeFewSecondsAndFitIn300Megabytes() {
    long before = used();
    long start = System.nanoTime();
    CprWorld world = CprWorld.of(8, 50_000, FIRST_DAY);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(used() - before).isLessThan(300 * MEGABYTE);
    assertThat(took).isLessThan(Duration.ofSeconds(20));
    assertThat(world.size()).isEqualTo(50_000);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
