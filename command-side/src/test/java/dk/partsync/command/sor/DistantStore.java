package dk.partsync.command.sor;

import dk.partsync.command.StoredFormEngine;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Takes its time to read a party, and counts how many it reads at once. */
final class DistantStore extends StoredFormEngine {

  private static final long ROUND_TRIP_MILLIS = 5;

  private final AtomicInteger reading = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final AtomicInteger reads = new AtomicInteger();
  private volatile String unreadable = "";

  /** Reading this party fails from now on. */
  void lose(String partyId) {
    unreadable = partyId;
  }

  /** How many parties were read, ever. */
  int reads() {
    return reads.get();
  }

  /** The most parties that were ever read at the same time. */
  int most() {
    return most.get();
  }

  @Override
  public DomainEventStream readEvents(String aggregateId, long firstSequence) {
    if (!aggregateId.startsWith("sor-")) {
      return super.readEvents(aggregateId, firstSequence);
    }
    reads.incrementAndGet();
    most.accumulateAndGet(reading.incrementAndGet(), Math::max);
    try {
      Thread.sleep(ROUND_TRIP_MILLIS);
      if (aggregateId.equals(unreadable)) {
        throw new EventStoreException("unreadable");
      }
      return super.readEvents(aggregateId, firstSequence);
    } catch (InterruptedException e) {
      throw new EventStoreException("interrupted", e);
    } finally {
      reading.decrementAndGet();
    }
  }
}
