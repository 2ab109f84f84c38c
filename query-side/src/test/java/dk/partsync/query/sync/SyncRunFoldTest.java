package dk.partsync.query.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.api.sync.SyncRowsRejected;
import dk.partsync.api.sync.SyncRunEvent;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyncRunFoldTest {

  @Test
  void everyTypeOfRunEventHasAFoldUnlessItIsAPartOfAPlan() {
    assertThat(SyncRunSamples.all())
        .extracting(event -> (Object) event.getClass())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(SyncRunEvent.class.getPermittedSubclasses())
                .filter(type -> type != SyncChangesPlanned.class)
                .filter(type -> type != SyncRowsRejected.class)
                .map(type -> (Object) type)
                .toList());
    SyncRunDocument run = null;
    for (SyncRunEvent event : SyncRunSamples.all()) {
      run = SyncRunFold.evolve(run, event, Instant.EPOCH, "anna");
    }
    assertThat(run.version()).isEqualTo(SyncRunSamples.all().size());
  }
}
