package dk.partsync.command.party;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of parties that a unit of work is going to load, several at once, because each
 * read from a server costs a round trip. A party is locked before it is read, as it is when it is
 * loaded, and stays so until the unit of work ends; what another process appends meanwhile, the
 * store refuses by the sequence number.
 */
public final class PartiesAhead implements AutoCloseable {

  private static final String RESOURCE = PartiesAhead.class.getName();

  private final EventStore store;
  private final LockFactory locks;
  private final @Nullable ExecutorService readers;

  PartiesAhead(EventStore store, LockFactory locks, ConcurrentReads reads) {
    this.store = store;
    this.locks = locks;
    this.readers =
        reads.atOnce() == 1 ? null : Executors.newFixedThreadPool(reads.atOnce(), readerThreads());
  }

  /** Begins to read the parties' events; the current unit of work loads them when it needs them. */
  public void read(Collection<String> partyIds) {
    if (readers != null && partyIds.size() > 1) {
      UnitOfWork<?> work = CurrentUnitOfWork.get();
      for (String id : partyIds) {
        Lock lock = locks.obtainLock(id);
        work.onCleanup(done -> lock.release());
        underWay(work).computeIfAbsent(id, read -> begin(work, read, readers));
      }
    }
  }

  /** The events of a party, once, if the current unit of work had them read. */
  @Nullable DomainEventStream take(String partyId) {
    CompletableFuture<List<? extends DomainEventMessage<?>>> events =
        underWay(CurrentUnitOfWork.get()).remove(partyId);
    return events == null ? null : DomainEventStream.of(finished(events));
  }

  @Override
  public void close() {
    if (readers != null) {
      readers.shutdown();
    }
  }

  private CompletableFuture<List<? extends DomainEventMessage<?>>> begin(
      UnitOfWork<?> work, String partyId, ExecutorService threads) {
    CompletableFuture<List<? extends DomainEventMessage<?>>> events =
        CompletableFuture.supplyAsync(() -> store.readEvents(partyId).asStream().toList(), threads);
    work.onCleanup(done -> events.cancel(false));
    return events;
  }

  private static List<? extends DomainEventMessage<?>> finished(
      CompletableFuture<List<? extends DomainEventMessage<?>>> events) {
    try {
      return events.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static Map<String, CompletableFuture<List<? extends DomainEventMessage<?>>>> underWay(
      UnitOfWork<?> work) {
    return work.getOrComputeResource(RESOURCE, key -> new HashMap<>());
  }

  private static ThreadFactory readerThreads() {
    AtomicInteger count = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, "parties-ahead-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
