package dk.partsync.console.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HistoryPageTest {

  private static final List<HistoryDelivery> SIXTY = newestFirst(60);

  @Test
  @DisplayName("N-11 pages follow one another by key, none is left out and none comes twice")
  void pagesFollowOneAnother() {
    List<String> seen = new ArrayList<>();
    HistoryPage page = HistoryPage.of(SIXTY, null, null);
    assertThat(page.newer()).isNull();
    seen.addAll(ids(page));
    while (page.older() != null) {
      page = HistoryPage.of(SIXTY, page.older(), null);
      seen.addAll(ids(page));
    }
    assertThat(seen).hasSize(60).doesNotHaveDuplicates().startsWith("v60").endsWith("v1");
    HistoryPage newer = HistoryPage.of(SIXTY, page.newer(), null);
    assertThat(newer.older()).isNotNull();
    assertThat(ids(HistoryPage.of(SIXTY, newer.newer(), null))).startsWith("v60");
  }

  @Test
  void aFactIsShownOnThePageThatHasIt() {
    assertThat(ids(HistoryPage.of(SIXTY, null, "v1"))).contains("v1");
    assertThat(ids(HistoryPage.of(SIXTY, null, "v50"))).startsWith("v60").contains("v50");
    assertThat(ids(HistoryPage.of(SIXTY, null, "v99"))).startsWith("v60");
    assertThat(HistoryPage.of(List.of(), null, "v1").days()).isEmpty();
  }

  @Test
  void daysAreDanishAndFactsOfOneSourceAtOnceStandTogether() {
    List<HistoryDelivery> deliveries =
        new HistoryDeliveries(HistoryTexts.danish(false), Set.of())
            .of(
                List.of(
                    HistoryTexts.entry(1, "2026-01-01T22:59:59.900Z", "PartyRegistered"),
                    HistoryTexts.entry(2, "2026-01-01T22:59:59.901Z", "CprNumberAssigned"),
                    HistoryTexts.entry(3, "2026-01-01T23:30:00Z", "PartyDetailsChanged")));
    assertThat(deliveries).hasSize(2);
    assertThat(deliveries.get(0).lines()).hasSize(2);
    Collections.reverse(deliveries);
    assertThat(HistoryPage.of(deliveries, null, null).days())
        .extracting(day -> HistoryMoment.dayOf(day.at()))
        .containsExactly(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1));
  }

  @Test
  void narrowedToAKindOnlyItsValuesAreTold() {
    List<HistoryDelivery> deliveries =
        new HistoryDeliveries(HistoryTexts.danish(false), Set.of(HistoryKind.NAME))
            .of(
                List.of(
                    HistoryTexts.entry(
                        1,
                        "2026-01-01T08:00:00Z",
                        "PartyDetailsChanged",
                        HistoryTexts.change("surname", "A", "B"),
                        HistoryTexts.change("phone", null, "1")),
                    HistoryTexts.entry(
                        2,
                        "2026-01-02T08:00:00Z",
                        "PartyDetailsChanged",
                        HistoryTexts.change("phone", "1", "2"))));
    assertThat(deliveries).hasSize(1);
    assertThat(deliveries.get(0).lines().get(0).changes())
        .extracting(HistoryChange::field)
        .containsExactly("surname");
  }

  private static List<HistoryDelivery> newestFirst(int count) {
    List<HistoryDelivery> deliveries =
        new HistoryDeliveries(HistoryTexts.danish(false), Set.of())
            .of(
                IntStream.rangeClosed(1, count)
                    .mapToObj(
                        at ->
                            HistoryTexts.entry(
                                at,
                                LocalDate.of(2026, 1, 1).plusDays(at) + "T08:00:00Z",
                                "PartyDetailsChanged"))
                    .toList());
    Collections.reverse(deliveries);
    return deliveries;
  }

  private static List<String> ids(HistoryPage page) {
    return page.days().stream()
        .flatMap(day -> day.deliveries().stream())
        .map(HistoryDelivery::key)
        .toList();
  }
}
