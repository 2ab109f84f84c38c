package dk.partsync.command.sor;

import static dk.partsync.command.Units.EDITED;
import static dk.partsync.command.Units.ward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.command.Units;
import dk.partsync.command.sync.PlanCursor;
import dk.partsync.command.sync.SyncJob;
import dk.partsync.command.sync.SyncPlanPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanCursorTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);

  private final EmbeddedEventStore events =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final List<PlanCursor.Chunk<SorRow>> handedOn = new ArrayList<>();
  private int chunks;

  @AfterEach
  void close() {
    events.shutDown();
  }

  private static PlannedChange atLine(long line) {
    return new PlannedChange(
        SyncAction.CHANGE, SorId.of(line).value(), line, "A", null, false, List.of());
  }

  private static PlannedChange closing(long number) {
    return new PlannedChange(
        SyncAction.CLOSE, SorId.of(number).value(), 0, null, DAY, false, List.of());
  }

  private void recorded(PlannedChange... changes) {
    String id = SyncPlanPart.idOfChunk("plan-1", chunks);
    events.publish(
        new GenericDomainEventMessage<>(
            "SyncPlanPart",
            id,
            SyncPlanPart.sequenceOfChunk(chunks),
            new SyncChangesPlanned("run-1", "plan-1", chunks++, List.of(changes))));
  }

  private PlanCursor<SorRow> cursor(int nextChunk) {
    SyncJob job =
        new SyncJob(
            "run-1",
            Register.SOR,
            SyncMode.DAILY,
            SyncRunState.APPLYING,
            "u",
            null,
            null,
            null,
            "plan-1",
            DAY,
            chunks,
            nextChunk,
            Instant.EPOCH);
    return new PlanCursor<>(events, job, handedOn::add);
  }

  /** Does as the reader does; answers the lines it was asked for. */
  private static List<Long> read(PlanCursor<SorRow> cursor) {
    List<Long> lines = new ArrayList<>();
    while (cursor.hasNext()) {
      long line = cursor.nextLong();
      lines.add(line);
      SorRow row = Units.row(SorId.of(line), ward(), EDITED);
      cursor.accept(new SorRow(line, row.sorId(), row.unit(), row.stamp()));
    }
    cursor.finish();
    return lines;
  }

  @Test
  void everyChunkIsHandedOnInItsTurnWithTheRowsOfItsLines() {
    recorded(atLine(2), atLine(3));
    recorded(atLine(5), closing(90));
    recorded(closing(91), closing(92));
    assertThat(read(cursor(0))).containsExactly(2L, 3L, 5L);
    assertThat(handedOn).extracting(PlanCursor.Chunk::number).containsExactly(0, 1, 2);
    assertThat(handedOn.get(0).rows()).extracting(SorRow::line).containsExactly(2L, 3L);
    assertThat(handedOn.get(1).rows()).extracting(SorRow::line).containsExactly(5L);
    assertThat(handedOn.get(1).planned()).containsExactly(atLine(5), closing(90));
    assertThat(handedOn.get(2).rows()).isEmpty();
  }

  @Test
  @DisplayName("a resumed run asks for no line of a chunk that has its receipt")
  void aResumedRunBeginsAtItsNextChunk() {
    recorded(atLine(2));
    recorded(atLine(3));
    recorded(atLine(4));
    assertThat(read(cursor(1))).containsExactly(3L, 4L);
    assertThat(handedOn).extracting(PlanCursor.Chunk::number).containsExactly(1, 2);
  }

  @Test
  void aPlanOfClosingsAloneAsksForNoLine() {
    recorded(closing(1));
    recorded(closing(2));
    assertThat(read(cursor(0))).isEmpty();
    assertThat(handedOn).hasSize(2);
  }

  @Test
  void aChunkIsHandedOnBeforeTheNextIsLoaded() {
    recorded(atLine(2));
    recorded(atLine(3));
    PlanCursor<SorRow> cursor = cursor(0);
    SorRow row = Units.row(SorId.of(2), ward(), EDITED);
    assertThat(cursor.nextLong()).isEqualTo(2);
    cursor.accept(row);
    assertThat(handedOn).hasSize(1);
  }

  @Test
  void thereIsNothingBehindTheEnd() {
    PlanCursor<SorRow> cursor = cursor(0);
    assertThat(cursor.hasNext()).isFalse();
    assertThatThrownBy(cursor::nextLong).isInstanceOf(NoSuchElementException.class);
  }
}
