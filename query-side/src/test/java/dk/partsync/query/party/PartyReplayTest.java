package dk.partsync.query.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.party.FindPartyAsOf;
import dk.partsync.api.party.FindPartyHistory;
import dk.partsync.api.party.FindPartyValues;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartyValues;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.SorUnitMoved;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.Sor;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PartyReplayTest {

  private static final String ID = PartyEventSamples.ID;
  private static final Instant IMPORTED = Instant.parse("2021-01-01T22:59:59.999999Z");
  private static final Instant MOVED = Instant.parse("2021-12-01T08:00:00Z");
  private static final Map<String, Object> META =
      Map.of(
          MetaKeys.WHO, "system",
          MetaKeys.RUN, "run-1",
          MetaKeys.SOURCE, "ab12",
          MetaKeys.LINE, 17);

  private QuerySideBed bed;

  @BeforeEach
  void open() {
    bed = new QuerySideBed(TestServer.STAND_IN);
    bed.publish(
        QuerySideBed.message(ID, 0, IMPORTED, META, Sor.imported(1, "Ærø Sygehus")),
        QuerySideBed.message(
            ID,
            1,
            MOVED,
            Map.of(MetaKeys.WHO, "anna", MetaKeys.WHY, "case 12"),
            new SorUnitMoved(ID, Sor.address("Havnegade", "5970"), Sor.stamp("2022-02-01"))));
    bed.start();
  }

  @AfterEach
  void close() {
    bed.close();
  }

  @Test
  @DisplayName("N-11 what was not yet known at the moment is not in the answer")
  void knowledgeEndsAtTheMoment() {
    assertThat(asOf(IMPORTED.minusNanos(1), null)).isEmpty();
    assertThat(asOf(IMPORTED, null).orElseThrow().version()).isEqualTo(1);
    assertThat(asOf(MOVED.minusNanos(1), null).orElseThrow().postCode()).isEqualTo("5000");
    assertThat(asOf(MOVED, null).orElseThrow().postCode()).isEqualTo("5970");
  }

  @Test
  @DisplayName("N-11 a future move shows from its day on")
  void futureMoveShowsFromItsDayOn() {
    assertThat(asOf(MOVED, "2022-01-31").orElseThrow().postCode()).isEqualTo("5000");
    assertThat(asOf(MOVED, "2022-02-01").orElseThrow().postCode()).isEqualTo("5970");
    assertThat(asOf(MOVED, "2019-12-31")).isEmpty();
  }

  @Test
  @DisplayName("N-11 the values of a moment are those that the history tells up to it")
  void valuesOfAMomentAreThoseOfItsHistory() {
    assertThat(values(IMPORTED.minusNanos(1), null)).isEmpty();
    assertThat(values(IMPORTED, null)).containsEntry("postCode", "5000");
    assertThat(values(MOVED, null))
        .containsEntry("postCode", "5970")
        .containsEntry("street", "Havnegade")
        .containsEntry("name", "Ærø Sygehus")
        .doesNotContainKey("endDate");
    assertThat(values(MOVED, "2022-01-31")).containsEntry("postCode", "5000");
    assertThat(values(MOVED, "2022-02-01")).containsEntry("postCode", "5970");
  }

  @Test
  @DisplayName("N-11 a correction that is dated back leaves what was known before it")
  void correctionDatedBack() {
    Instant corrected = Instant.parse("2023-03-01T08:00:00Z");
    bed.publish(
        QuerySideBed.message(
            ID,
            2,
            corrected,
            META,
            new SorUnitMoved(ID, Sor.address("Vestergade", "5960"), Sor.stamp("2021-06-01"))));
    assertThat(asOf(corrected.minusNanos(1), "2021-07-01").orElseThrow().postCode())
        .isEqualTo("5000");
    assertThat(asOf(corrected, "2021-07-01").orElseThrow().postCode()).isEqualTo("5960");
  }

  @Test
  void stateIsThatOfTheDanishDayOfTheMomentOrOfTheDayAskedFor() {
    String id = Sor.party(2);
    LocalDate newYear = LocalDate.of(2021, 1, 2);
    bed.publish(id, IMPORTED, Sor.imported(2, Sor.unit("Ny", "5000", newYear, newYear)));
    assertThat(view(id, IMPORTED, null).state()).isEqualTo(PartyState.FUTURE);
    assertThat(view(id, IMPORTED.plusMillis(1), null).state()).isEqualTo(PartyState.OPEN);
    assertThat(view(id, IMPORTED, "2021-01-03").state()).isEqualTo(PartyState.CLOSED);
  }

  @Test
  @DisplayName("N-11 N-40 history tells before, after and origin of every change")
  void historyTellsBeforeAfterAndOrigin() {
    PartyHistory history = history(0, 200).orElseThrow();
    assertThat(history.entries()).hasSize(2);
    PartyHistory.Entry imported = history.entries().get(0);
    assertThat(imported.version()).isEqualTo(1);
    assertThat(imported.at()).isEqualTo(IMPORTED);
    assertThat(imported.kind()).isEqualTo("SorUnitImported");
    assertThat(imported.words()).isEqualTo("Imported from SOR as Ærø Sygehus.");
    assertThat(imported.changes())
        .contains(new PartyHistory.Change("name", null, "Ærø Sygehus"))
        .noneMatch(change -> change.from() != null);
    assertThat(imported.origin())
        .isEqualTo(
            new PartyHistory.Origin(
                "system", null, "run-1", "ab12", 17L, LocalDate.of(2020, 1, 1), null, null));
    PartyHistory.Entry moved = history.entries().get(1);
    assertThat(moved.changes())
        .containsExactly(
            new PartyHistory.Change(
                "addressLine", "Sdr. Boulevard 12, 2. tv", "Havnegade 12, 2. tv"),
            new PartyHistory.Change("street", "Sdr. Boulevard", "Havnegade"),
            new PartyHistory.Change("postCode", "5000", "5970"));
    assertThat(moved.words()).isEqualTo("Moved to Havnegade 12, 2. tv.");
    assertThat(moved.origin())
        .isEqualTo(
            new PartyHistory.Origin(
                "anna", "case 12", null, null, null, LocalDate.of(2022, 2, 1), null, null));
    assertThat(history.next()).isNull();
  }

  @Test
  void historyIsPagedByVersion() {
    assertThat(history(0, 1).orElseThrow().next()).isEqualTo(1);
    PartyHistory second = history(1, 1).orElseThrow();
    assertThat(second.entries()).extracting(PartyHistory.Entry::version).containsExactly(2L);
    assertThat(second.next()).isNull();
    assertThat(bed.askFor(new FindPartyHistory("sor-0", 0, 1), PartyHistory.class)).isEmpty();
  }

  @Test
  void snapshotsDoNotHideEvents() {
    bed.events()
        .storeSnapshot(new GenericDomainEventMessage<>("test", ID, 1, List.of("a snapshot")));
    assertThat(history(0, 200).orElseThrow().entries()).hasSize(2);
    assertThat(asOf(IMPORTED, null)).isPresent();
  }

  private Map<String, String> values(Instant knownAt, @Nullable String validOn) {
    LocalDate day = validOn == null ? null : LocalDate.parse(validOn);
    return bed.askFor(new FindPartyValues(ID, knownAt, day), PartyValues.class).stream()
        .flatMap(values -> values.values().stream())
        .collect(Collectors.toMap(PartyValues.Value::field, PartyValues.Value::value));
  }

  private Optional<PartyView> asOf(Instant knownAt, @Nullable String validOn) {
    LocalDate day = validOn == null ? null : LocalDate.parse(validOn);
    return bed.askFor(new FindPartyAsOf(ID, knownAt, day), PartyView.class);
  }

  private PartyView view(String id, Instant knownAt, @Nullable String validOn) {
    LocalDate day = validOn == null ? null : LocalDate.parse(validOn);
    return bed.ask(new FindPartyAsOf(id, knownAt, day), PartyView.class);
  }

  private Optional<PartyHistory> history(long after, int limit) {
    return bed.askFor(new FindPartyHistory(ID, after, limit), PartyHistory.class);
  }
}
