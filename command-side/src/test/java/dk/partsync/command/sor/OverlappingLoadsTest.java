package dk.partsync.command.sor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.command.Installation;
import dk.partsync.command.Run;
import dk.partsync.command.party.ConcurrentReads;
import dk.partsync.simulator.sor.DayPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parties that a chunk changes, read from a store that is a round trip away. */
class OverlappingLoadsTest {

  private static final int UNITS = 300;
  private static final int AT_ONCE = 8;
  private static final int EDITED = 10;

  @TempDir Path temp;
  private final DistantStore store = new DistantStore();

  private Installation installation(ConcurrentReads reads) {
    Installation installation = Installation.of(UNITS, temp, store, reads);
    installation.complete();
    return installation;
  }

  private static List<SorId> edit(Installation installation) {
    installation.world().nextDay(DayPlan.quiet());
    List<SorId> edited = installation.world().openIds().subList(50, 50 + EDITED);
    edited.forEach(id -> installation.world().rename(id, "Omdøbt " + id.value()));
    installation.publish();
    return edited;
  }

  @Test
  @DisplayName("B10 new units are created without reading them")
  void newUnitsAreCreatedWithoutReadingThem() throws IOException {
    try (Installation installation = installation(new ConcurrentReads(AT_ONCE))) {
      assertThat(installation.partyEvents()).hasSize(UNITS);
      assertThat(store.reads()).isZero();
    }
  }

  @Test
  @DisplayName("B10 changed units are read once each, several at a time and never more")
  void changedUnitsAreReadSeveralAtATime() throws IOException {
    try (Installation installation = installation(new ConcurrentReads(AT_ONCE))) {
      edit(installation);
      Run run = installation.complete();
      assertThat(run.applied()).isEqualTo(new AppliedCounts(0, EDITED, 0, 0, 0));
      assertThat(store.reads()).isEqualTo(EDITED);
      assertThat(store.most()).isBetween(2, AT_ONCE);
    }
  }

  @Test
  @DisplayName("a store in this process is read one party after the other")
  void aStoreInThisProcessIsReadOneByOne() throws IOException {
    try (Installation installation = installation(ConcurrentReads.NONE)) {
      edit(installation);
      installation.complete();
      assertThat(store.reads()).isEqualTo(EDITED);
      assertThat(store.most()).isOne();
    }
  }

  @Test
  @DisplayName("overlapping loads write what loads in turn write, in the same order")
  void theyWriteWhatLoadsInTurnWrite(@TempDir Path other) throws IOException {
    List<SorPartyEvent> inTurn = nights(other, ConcurrentReads.NONE);
    assertThat(nights(temp, new ConcurrentReads(AT_ONCE)))
        .hasSizeGreaterThan(UNITS)
        .isEqualTo(inTurn);
  }

  private static List<SorPartyEvent> nights(Path sources, ConcurrentReads reads)
      throws IOException {
    try (Installation installation = Installation.of(UNITS, sources, new DistantStore(), reads)) {
      installation.complete();
      for (int night = 0; night < 3; night++) {
        installation.world().nextDay();
        installation.publish();
        installation.complete();
      }
      return installation.partyEvents().toList();
    }
  }

  @Test
  @DisplayName("every party's events are numbered without a hole after overlapping loads")
  void sequencesHaveNoHole() throws IOException {
    try (Installation installation = installation(new ConcurrentReads(AT_ONCE))) {
      List<SorId> edited = edit(installation);
      installation.complete();
      SorId first = edited.get(0);
      installation.world().rename(first, "Igen");
      installation.publish();
      assertThat(installation.complete().parties(SorUnitRenamed.class)).hasSize(1);
      assertThat(
              installation
                  .log()
                  .map(DomainEventMessage.class::cast)
                  .filter(event -> event.getAggregateIdentifier().equals(first.partyId()))
                  .map(DomainEventMessage::getSequenceNumber))
          .containsExactlyElementsOf(LongStream.range(0, 3).boxed().toList());
    }
  }

  @Test
  @DisplayName("when one party cannot be read nothing of the chunk is applied")
  void nothingIsAppliedWhenOneCannotBeRead() throws IOException {
    try (Installation installation = installation(new ConcurrentReads(AT_ONCE))) {
      List<SorId> edited = edit(installation);
      store.lose(edited.get(EDITED / 2).partyId());
      Run failed = installation.run();
      assertThat(failed.failure()).isNotNull();
      assertThat(failed.parties()).isEmpty();
      store.lose("");
      assertThat(installation.complete().parties()).hasSize(EDITED);
    }
  }
}
