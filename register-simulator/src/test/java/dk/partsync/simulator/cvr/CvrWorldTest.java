package dk.partsync.simulator.cvr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.cvr.CvrNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CvrWorldTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);

  private static CvrWorld world() {
    return CvrWorld.of(3, 600, DAY);
  }

  private static List<Unit> units(CvrWorld world) {
    return world.register().places().mapToObj(world.register()::unit).toList();
  }

  @Test
  void theSameSeedMakesTheSameWorldDayByDay() {
    CvrWorld one = world();
    CvrWorld other = world();
    assertThat(units(one)).isEqualTo(units(other)).isEqualTo(units(one));
    for (int day = 0; day < 3; day++) {
      assertThat(one.nextDay()).isEqualTo(other.nextDay());
    }
    assertThat(units(one)).isEqualTo(units(other));
    assertThat(units(CvrWorld.of(4, 600, DAY))).isNotEqualTo(units(world()));
  }

  @Test
  void allNumbersAreFictitiousAndNoTwoUnitsInBusinessShareOne() {
    CvrWorld world = world();
    world.nextDay();
    List<String> companies = world.cvrNumbers();
    assertThat(companies).allMatch(FictitiousUnitNumbers::containCvr).doesNotHaveDuplicates();
    companies.forEach(CvrNumber::new);
    assertThat(world.pNumbers())
        .allMatch(FictitiousUnitNumbers::containPNumber)
        .doesNotHaveDuplicates();
    assertThat(units(world)).map(Unit::id).allMatch(FictitiousUnitNumbers::containUnitId);
  }

  @Test
  void realLookingNumbersAreNotInTheRanges() {
    assertThat(Stream.of("10000009", "29999998", "89999999", "99999999", "99989997"))
        .noneMatch(FictitiousUnitNumbers::containCvr);
    assertThat(FictitiousUnitNumbers.containPNumber("1003388394")).isFalse();
    assertThat(FictitiousUnitNumbers.containUnitId("4001234567")).isFalse();
  }

  @Test
  void everyOrdinaryNumberLeadsToItsUnit() {
    CvrWorld world = world();
    for (String number : world.cvrNumbers()) {
      assertThat(world.withNumber(number)).map(SimulatedUnit::number).containsOnly(number);
    }
    for (String number : world.pNumbers()) {
      SimulatedUnit unit = world.withNumber(number).get(0);
      assertThat(world.withNumber(String.valueOf(unit.owner()))).isNotEmpty();
    }
  }

  @Test
  void productionUnitsAreFoundByTheirOwnerWhereverTheyCame() {
    CvrWorld world = world();
    for (int day = 0; day < 5; day++) {
      world.nextDay();
    }
    for (Unit unit : units(world)) {
      if (unit.kind() == Kind.PRODUCTION_UNIT) {
        assertThat(world.register().byOwner(unit.owner())).contains(unit.index());
      }
    }
  }

  @Test
  void everyDayALittleOfEverythingHappens() {
    CvrWorld world = world();
    CvrDay day = world.nextDay();
    assertThat(day.date()).isEqualTo(DAY.plusDays(1)).isEqualTo(world.today());
    assertThat(
            List.of(
                day.renamed(),
                day.moved(),
                day.industryChanged(),
                day.protectionChanged(),
                day.closed(),
                day.merged(),
                day.founded(),
                day.toldAgain()))
        .noneMatch(List::isEmpty);
    assertThat(world.unit(day.closed().get(0)).endDate()).isEqualTo(DAY);
    assertThat(world.unit(day.founded().get(0)).endDate()).isNull();
  }

  @Test
  void aClosedCompanyTakesItsProductionUnitsAlong() {
    CvrWorld world = world();
    world.change(world.special("publicLimited").id()).close();
    assertThat(world.special("oneUnit").endDate()).isEqualTo(DAY);
    assertThatThrownBy(() -> world.change(world.special("oneUnit").id()).move())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMergedCompanyLeavesItsProductionUnitsToTheOther() {
    CvrWorld world = world();
    SimulatedUnit other = world.special("association");
    world.change(world.special("publicLimited").id()).mergeInto(other.id());
    assertThat(world.special("publicLimited").endDate()).isEqualTo(DAY);
    assertThat(world.special("oneUnit").owner()).isEqualTo(other.number());
    assertThat(world.special("oneUnit").endDate()).isNull();
  }

  @Test
  void theNumberOfAClosedCompanyCanBeGivenToAnother() {
    CvrWorld world = world();
    SimulatedUnit former = world.change(world.special("publicLimited").id()).close();
    List<String> numbers = world.cvrNumbers();
    String lastId = world.withNumber(numbers.get(numbers.size() - 1)).get(0).id();
    SimulatedUnit ordinary = world.change(lastId).close();
    for (SimulatedUnit one : List.of(former, ordinary)) {
      SimulatedUnit next = world.giveNumberAgain(one.id());
      assertThat(next.id()).isNotEqualTo(one.id());
      assertThat(next.endDate()).isNull();
      assertThat(world.withNumber(one.number())).containsExactlyInAnyOrder(one, next);
      assertThat(world.unit(one.id())).isEqualTo(one);
      assertThatThrownBy(() -> world.giveNumberAgain(next.id()))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(world.journal().status().lastSequence()).isEqualTo(Ordinary.FIRST_IMPORT + 4);
  }

  @Test
  void nothingHappensToSpecialUnitsByItself() {
    CvrWorld world = world();
    List<SimulatedUnit> before = world.specialNames().stream().map(world::special).toList();
    world.nextDay();
    assertThat(world.specialNames().stream().map(world::special).toList()).isEqualTo(before);
  }

  @Test
  void twoHundredThousandUnitsTakeNextToNoMemory() {
    CvrWorld world = CvrWorld.of(1, 200_000, DAY);
    assertThat(world.size()).isEqualTo(200_000);
    assertThat(world.register().kept()).isLessThan(CvrWorld.SMALLEST);
    Unit last = world.register().unit(199_999);
    assertThat(world.unit(last.id()).number()).isEqualTo(last.number());
  }
}
