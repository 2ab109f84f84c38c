package dk.partsync.command.sync;

import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.RecordPlannedChanges;
import dk.partsync.api.sync.RecordRejectedRows;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.api.sync.SyncRowsRejected;
import dk.partsync.command.AggregateCalls;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SyncPlanPartTest {

  private final FixtureConfiguration<SyncPlanPart> fixture =
      AggregateCalls.fixture(SyncPlanPart.class);

  @Test
  void everyChunkOfThePlanIsOnRecordUnderItsNumber() {
    List<PlannedChange> some = List.of(change("11000016002", 2));
    List<PlannedChange> more = List.of(change("21000016002", 3));
    RecordPlannedChanges part =
        new RecordPlannedChanges("run-1", "plan-1", 30, List.of(some, more));
    fixture
        .givenNoPriorActivity()
        .when(new AggregateCalls.Create<>(() -> new SyncPlanPart(part)))
        .expectEvents(
            new SyncChangesPlanned("run-1", "plan-1", 30, some),
            new SyncChangesPlanned("run-1", "plan-1", 31, more));
  }

  private static PlannedChange change(String sorId, long line) {
    return new PlannedChange(SyncAction.CREATE, sorId, line, "Enhed", null, false, List.of());
  }

  @Test
  @DisplayName("N-21 rejected rows are on record with line and reason")
  void rejectedRowsAreOnRecord() {
    List<RejectedRow> rows = List.of(new RejectedRow(7, null, RowReason.BROKEN_DATE, "ToDate"));
    RecordRejectedRows part = new RecordRejectedRows("run-1", "plan-1", 0, rows);
    fixture
        .givenNoPriorActivity()
        .when(new AggregateCalls.Create<>(() -> new SyncPlanPart(part)))
        .expectEvents(new SyncRowsRejected("run-1", "plan-1", 0, rows));
  }
}
