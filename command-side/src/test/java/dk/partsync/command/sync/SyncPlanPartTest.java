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
  void aChunkOfThePlanIsOnRecord() {
    List<PlannedChange> changes =
        List.of(
            new PlannedChange(
                SyncAction.CREATE, "11000016002", 2, "Enhed", null, false, List.of()));
    RecordPlannedChanges part = new RecordPlannedChanges("run-1", "plan-1", 3, changes);
    fixture
        .givenNoPriorActivity()
        .when(new AggregateCalls.Create<>(() -> new SyncPlanPart(part)))
        .expectEvents(new SyncChangesPlanned("run-1", "plan-1", 3, changes));
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
