package dk.partsync.console.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyValues;
import dk.partsync.console.party.HistoryComparison.Difference;
import dk.partsync.console.party.HistoryComparison.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HistoryComparisonTest {

  @Test
  @DisplayName("N-11 each field is the same, changed, added or removed")
  void eachFieldSaysHowItDiffers() {
    HistoryComparison comparison =
        HistoryComparison.of(
            values(2, Map.of("name", "A", "phone", "1", "status", "doed")),
            values(5, Map.of("name", "B", "email", "e", "status", "doed")),
            HistoryTexts.danish(false));
    assertThat(differences(comparison))
        .containsOnly(
            Map.entry("name", Difference.CHANGED),
            Map.entry("phone", Difference.REMOVED),
            Map.entry("email", Difference.ADDED),
            Map.entry("status", Difference.NONE));
    assertThat(comparison.differing()).isEqualTo(3);
    assertThat(comparison.left()).isEqualTo(2);
    assertThat(comparison.isPartlyHidden()).isFalse();
  }

  @Test
  @DisplayName("N-06 of what is hidden nothing is said, not even that it is the same")
  void ofWhatIsHiddenNothingIsSaid() {
    PartyValues hidden =
        values(2, Map.of("name", HistoryTexts.MESSAGE, "cprNumber", PartyHistory.NOT_SHOWN));
    HistoryComparison comparison = HistoryComparison.of(hidden, hidden, HistoryTexts.danish(true));
    assertThat(differences(comparison)).containsValue(Difference.HIDDEN).hasSize(2);
    assertThat(comparison.differing()).isZero();
    assertThat(comparison.isPartlyHidden()).isTrue();
  }

  @Test
  void aPartyThatWasNotKnownHadNothing() {
    HistoryComparison comparison =
        HistoryComparison.of(null, values(1, Map.of("name", "A")), HistoryTexts.danish(false));
    assertThat(comparison.left()).isNull();
    assertThat(differences(comparison)).containsOnly(Map.entry("name", Difference.ADDED));
  }

  private static PartyValues values(long version, Map<String, String> held) {
    return new PartyValues(
        "person-1",
        version,
        held.entrySet().stream()
            .map(one -> new PartyValues.Value(one.getKey(), one.getValue()))
            .toList());
  }

  private static Map<String, Difference> differences(HistoryComparison comparison) {
    return comparison.groups().stream()
        .map(HistoryComparison.Group::rows)
        .flatMap(List::stream)
        .collect(Collectors.toMap(Row::field, Row::difference, (a, b) -> a));
  }
}
