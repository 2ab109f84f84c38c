package dk.partsync.command.sor;

import static dk.partsync.command.Units.EDITED;
import static dk.partsync.command.Units.ID;
import static dk.partsync.command.Units.START;
import static dk.partsync.command.Units.row;
import static dk.partsync.command.Units.ward;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.SorUnitClosed;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.party.SorUnitPeriodChanged;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.api.party.SorUnitReopened;
import dk.partsync.api.settings.SorForceFullCleared;
import dk.partsync.api.sor.SorId;
import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sor.SorStamp;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KnownSorUnitsTest {

  private static final String PARTY = ID.partyId();
  private static final LocalDate END = LocalDate.of(2026, 9, 19);
  private static final SorRow ROW = row(ward(), EDITED);
  private static final SorStamp NEWER = row(ward().withName("B"), EDITED.plusDays(1)).stamp();

  private final EmbeddedEventStore log =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final KnownSorUnits units = new KnownSorUnits(log);
  private long sequence;

  @AfterEach
  void close() {
    log.shutDown();
  }

  private void happened(Object... events) {
    for (Object event : events) {
      log.publish(new GenericDomainEventMessage<>("Party", PARTY, sequence++, event));
    }
  }

  private void imported() {
    happened(new SorUnitImported(PARTY, ID.value(), ROW.unit(), ROW.stamp()));
  }

  private KnownSorUnit known() throws InterruptedException {
    return units.atHead().get(ID);
  }

  @Test
  void nothingIsKnownOfAnEmptyLog() throws InterruptedException {
    assertThat(units.atHead()).isEmpty();
  }

  @Test
  @DisplayName("every answer holds all that was acknowledged before the question")
  void everyAnswerHoldsAllThatWasAcknowledged() throws InterruptedException {
    imported();
    assertThat(known()).isEqualTo(new KnownSorUnit(ROW.stamp(), null, false));
    happened(new SorUnitRenamed(PARTY, "B", NEWER));
    assertThat(known().stamp()).isEqualTo(NEWER);
    for (int i = 1; i <= 300; i++) {
      SorId id = SorId.of(i);
      happened(new SorUnitImported(id.partyId(), id.value(), ROW.unit(), ROW.stamp()));
    }
    assertThat(units.atHead()).hasSize(301);
  }

  @Test
  void otherEventsArePassedOver() throws InterruptedException {
    happened(new SorForceFullCleared("run-1"));
    assertThat(units.atHead()).isEmpty();
    imported();
    happened(new SorForceFullCleared("run-2"));
    assertThat(units.atHead()).hasSize(1);
  }

  @Test
  void aClosingKeepsTheEditionAndSetsTheEnd() throws InterruptedException {
    imported();
    happened(new SorUnitClosed(PARTY, END, true, List.of()));
    assertThat(known()).isEqualTo(new KnownSorUnit(ROW.stamp(), END, true));
    assertThat(KnownSorUnits.open(units.atHead().values())).isZero();
  }

  @Test
  void aReopeningTakesTheEndAway() throws InterruptedException {
    imported();
    happened(
        new SorUnitClosed(PARTY, END, true, List.of()), new SorUnitReopened(PARTY, null, NEWER));
    assertThat(known()).isEqualTo(new KnownSorUnit(NEWER, null, false));
  }

  @Test
  void anAnnouncedEndIsKnownAndTheUnitIsOpen() throws InterruptedException {
    imported();
    happened(new SorUnitPeriodChanged(PARTY, START, END, NEWER));
    assertThat(known()).isEqualTo(new KnownSorUnit(NEWER, END, false));
    assertThat(KnownSorUnits.open(units.atHead().values())).isOne();
  }

  @Test
  void aChangeOfAClosedUnitLeavesItClosed() throws InterruptedException {
    imported();
    happened(new SorUnitClosed(PARTY, END, true, List.of()), new SorUnitRenamed(PARTY, "B", NEWER));
    assertThat(known()).isEqualTo(new KnownSorUnit(NEWER, END, true));
  }
}
