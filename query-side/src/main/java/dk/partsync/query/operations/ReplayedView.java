package dk.partsync.query.operations;

import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.RightOfWay;
import dk.partsync.query.projection.BatchWriteInterceptor;
import dk.partsync.query.projection.Projector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.GenericResultMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A view that takes in the log outside its processor. Batches are applied one after the other, and
 * the next one while one is written, unless it needs what is written. A batch of which one event
 * cannot be taken in fails.
 */
final class ReplayedView {

  /** One for all events, for the framework would give each a result with an identifier. */
  private static final ResultMessage<Boolean> APPLIED = new GenericResultMessage<>(true);

  private final Projector projector;
  private final int batchSize;
  private final Executor writer;
  private final RightOfWay others;
  private Set<String> inWriting = Set.of();
  private CompletableFuture<@Nullable Void> writing = CompletableFuture.completedFuture(null);
  private @Nullable TrackingToken applied;
  private @Nullable TrackingToken done;

  /**
   * @param batchSize events that are applied and written together
   * @param writer where batches are written
   * @param others go before each event
   */
  ReplayedView(Projector projector, int batchSize, Executor writer, RightOfWay others) {
    this.projector = projector;
    this.batchSize = batchSize;
    this.writer = writer;
    this.others = others;
  }

  boolean takes(Class<?> payloadType) {
    return projector.takes(payloadType);
  }

  int batchSize() {
    return batchSize;
  }

  /** The last event that the stored view shows, none before the first. */
  @Nullable TrackingToken done() {
    return done;
  }

  /** Position of that event, -1 before the first. */
  long position() {
    return done == null ? -1 : done.position().orElse(-1);
  }

  /**
   * Applies the events, waits until those before are written and has these written.
   *
   * @param upTo the last event that was read, whether the view takes it or not
   * @throws FailureWithoutTexts when an event could not be taken in, or the events before could not
   *     be written
   */
  void project(List<EventMessage<?>> events, @Nullable TrackingToken upTo)
      throws InterruptedException {
    Set<String> aggregates = aggregatesOf(events);
    if (!Collections.disjoint(aggregates, inWriting)) {
      awaitWritten();
    }
    List<Runnable> writes = new ArrayList<>();
    try {
      apply(events, writes);
    } finally {
      awaitWritten();
    }
    inWriting = aggregates;
    applied = upTo;
    if (!writes.isEmpty()) {
      writing = CompletableFuture.runAsync(() -> writes.forEach(Runnable::run), writer);
    }
  }

  /**
   * Returns when all that has been applied is stored.
   *
   * @throws FailureWithoutTexts when it could not be written
   */
  void awaitWritten() throws InterruptedException {
    try {
      writing.get();
      done = applied;
    } catch (ExecutionException e) {
      writing = CompletableFuture.completedFuture(null);
      applied = done;
      throw FailureWithoutTexts.of(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private void apply(List<EventMessage<?>> events, List<Runnable> writes) {
    if (events.isEmpty()) {
      return;
    }
    BatchingUnitOfWork<EventMessage<?>> unitOfWork = new BatchingUnitOfWork<>(events);
    ResultMessage<?> result =
        unitOfWork.executeWithResult(
            () -> {
              others.give();
              projector.project(unitOfWork.getMessage());
              if (unitOfWork.isLastMessage()) {
                writes.addAll(BatchWriteInterceptor.writesOf(unitOfWork));
              }
              return APPLIED;
            });
    if (result.isExceptional()) {
      throw FailureWithoutTexts.of(result.exceptionResult());
    }
  }

  private static Set<String> aggregatesOf(List<EventMessage<?>> events) {
    Set<String> aggregates = new HashSet<>();
    for (EventMessage<?> event : events) {
      if (event instanceof DomainEventMessage<?> ofAggregate) {
        aggregates.add(ofAggregate.getAggregateIdentifier());
      }
    }
    return aggregates;
  }
}
