package dk.partsync.query.changes;

import dk.partsync.api.changes.Change;
import dk.partsync.api.changes.ChangePage;
import dk.partsync.api.changes.FindChanges;
import dk.partsync.query.cases.CaseQueries;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/**
 * Reads changes from the log itself, by position: nothing is stored for it, so it never lags and a
 * client can go back as far as it likes. An answer reads a bounded stretch of the log.
 */
public final class ChangeQueries {

  private static final long BEFORE_ALL = -1;

  private final EventStore events;
  private final CaseQueries cases;

  public ChangeQueries(EventStore events, CaseQueries cases) {
    this.events = events;
    this.cases = cases;
  }

  @QueryHandler
  ChangePage find(FindChanges query) throws InterruptedException {
    TrackingToken token = events.createHeadToken();
    long head = token == null ? BEFORE_ALL : token.position().orElse(BEFORE_ALL);
    if (query.after() >= head) {
      return new ChangePage(List.of(), query.after(), false);
    }
    List<Change> found = new ArrayList<>();
    long position = query.after();
    try (BlockingStream<TrackedEventMessage<?>> log = events.openStream(start(query.after()))) {
      for (int read = 0; goesOn(read, position, head, found.size(), query); read++) {
        TrackedEventMessage<?> event = log.nextAvailable();
        position = event.trackingToken().position().orElseThrow();
        add(found, event, position, query);
      }
    }
    return new ChangePage(found, position, position < head);
  }

  private static boolean goesOn(int read, long position, long head, int found, FindChanges query) {
    return read < FindChanges.SCANNED && position < head && found < query.limit();
  }

  private void add(
      List<Change> found, TrackedEventMessage<?> event, long position, FindChanges query) {
    FoundChange change = ChangeKinds.of(event);
    if (change == null) {
      change = CredentialWarnings.of(event);
    }
    if (change != null && (query.kinds().isEmpty() || query.kinds().contains(change.kind()))) {
      found.add(
          new Change(
              position,
              event.getTimestamp(),
              change.kind(),
              change.partyId(),
              change.from(),
              change.until(),
              change.partyId() == null ? List.of() : cases.openCasesOf(change.partyId()),
              change.register()));
    }
  }

  private static @Nullable TrackingToken start(long after) {
    return after <= BEFORE_ALL ? null : new GlobalSequenceTrackingToken(after);
  }
}
