package dk.partsync.api.sor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SorUnitTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);
  private static final LocalDateTime EDIT = DAY.atStartOfDay();

  @Test
  void theAddressLineJoinsItsPartsAsTheRegisterDocumentSays() {
    assertThat(address("Egernvej", "12", "3", "tv", "Port C2").line())
        .isEqualTo("Egernvej 12, 3 tv, Port C2");
  }

  @Test
  void emptyPartsLeaveNoSeparatorsBehind() {
    assertThat(address("Egernvej", "12", null, null, null).line()).isEqualTo("Egernvej 12");
    assertThat(address("Egernvej", null, null, "tv", null).line()).isEqualTo("Egernvej, tv");
    assertThat(address(null, null, null, null, "Port C2").line()).isEqualTo("Port C2");
    assertThat(address(null, null, null, null, null).line()).isEmpty();
  }

  @Test
  void aLongLineIsCutBetweenCodePoints() {
    String cut = address("å".repeat(149) + "😀😀", "1", null, null, null).line();

    assertThat(cut).isEqualTo("å".repeat(149) + "😀");
  }

  @Test
  void aNameOf150CodePointsIsWhole() {
    assertThat(unit("😀".repeat(150)).partyName()).isEqualTo("😀".repeat(150));
    assertThat(unit("😀".repeat(150)).isCut()).isFalse();
    assertThat(unit("ø".repeat(151)).partyName()).isEqualTo("ø".repeat(150));
    assertThat(unit("ø".repeat(151)).isCut()).isTrue();
  }

  @Test
  void theHashSeesEveryValueAndItsPlace() {
    SorUnit unit = unit("A");
    assertThat(unit.contentHash()).isEqualTo(unit("A").contentHash());
    assertThat(
            List.of(
                unit.withName("B"),
                unit.withAddress(address("V", "1", null, null, null)),
                unit.withContactData(new SorContactData("1", null, null)),
                unit.withContactData(new SorContactData(null, "1", null)),
                unit.withPeriod(DAY.plusDays(1), null),
                unit.withPeriod(DAY, DAY)))
        .extracting(SorUnit::contentHash)
        .doesNotContain(unit.contentHash())
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("N-28 an edition is older when it was edited earlier and is valid from no later day")
  void anEditionIsOlderWhenNothingAboutItIsNewer() {
    SorStamp known = new SorStamp(DAY, EDIT, "a");

    assertThat(new SorStamp(DAY, EDIT.minusDays(1), "b").isOlderThan(known)).isTrue();
    assertThat(new SorStamp(DAY.minusDays(1), EDIT.minusDays(1), "b").isOlderThan(known)).isTrue();
    assertThat(new SorStamp(DAY.plusDays(1), EDIT.minusDays(1), "b").isOlderThan(known)).isFalse();
    assertThat(new SorStamp(DAY, EDIT, "b").isOlderThan(known)).isFalse();
    assertThat(new SorStamp(null, null, "b").isOlderThan(known)).isFalse();
  }

  private static SorUnit unit(String name) {
    return new SorUnit(
        name,
        address("Vej", "1", null, null, null),
        new SorContactData(null, null, null),
        new SorClassification(null, null, null, List.of(), null, null),
        new SorAffiliation(null, null, null, null, null, null, null, null),
        DAY,
        null);
  }

  private static SorAddress address(
      @Nullable String street,
      @Nullable String building,
      @Nullable String floor,
      @Nullable String suite,
      @Nullable String additional) {
    return new SorAddress(
        street, building, floor, suite, additional, null, null, null, null, null, null);
  }
}
