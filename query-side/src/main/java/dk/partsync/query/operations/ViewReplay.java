package dk.partsync.query.operations;

import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.query.projection.BatchWriteInterceptor;
import dk.partsync.query.projection.Projector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log from its beginning into a view that nobody sees yet, in one thread: order is kept,
 * and an event that cannot be taken in ends it.
 */
final class ViewReplay {

  private static final int WAIT_MILLIS = 100;

  private final BatchWriteInterceptor writing = new BatchWriteInterceptor();
  private final EventStore events;
  private final Projector projector;
  private final int batchSize;
  private @Nullable TrackingToken done;

  ViewReplay(EventStore events, Projector projector, int batchSize) {
    this.events = events;
    this.projector = projector;
    this.batchSize = batchSize;
  }

  /**
   * Goes on to what is the head of the log now; what comes meanwhile is left for the next time.
   *
   * @param progress is told the position after each batch; what it throws ends the replay
   * @throws FailureWithoutTexts when an event could not be taken in or a batch not be written
   */
  void toHead(LongConsumer progress) throws InterruptedException {
    try (BlockingStream<TrackedEventMessage<?>> log = events.openStream(done)) {
      TrackingToken head = events.createHeadToken();
      while (head != null && (done == null || !done.covers(head))) {
        project(nextBatch(log, head));
        progress.accept(position());
      }
    }
  }

  /** Position of the last event taken in, -1 before the first. */
  long position() {
    return done == null ? -1 : done.position().orElse(-1);
  }

  private List<EventMessage<?>> nextBatch(
      BlockingStream<TrackedEventMessage<?>> log, TrackingToken head) throws InterruptedException {
    List<EventMessage<?>> batch = new ArrayList<>(batchSize);
    while (batch.size() < batchSize
        && (done == null || !done.covers(head))
        && log.hasNextAvailable(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
      TrackedEventMessage<?> event = log.nextAvailable();
      done = event.trackingToken();
      if (projector.takes(event.getPayloadType())) {
        batch.add(event);
      }
    }
    return batch;
  }

  private void project(List<EventMessage<?>> batch) {
    if (batch.isEmpty()) {
      return;
    }
    BatchingUnitOfWork<EventMessage<?>> unitOfWork = new BatchingUnitOfWork<>(batch);
    ResultMessage<?> result =
        unitOfWork.executeWithResult(
            () ->
                writing.handle(
                    unitOfWork,
                    () -> {
                      projector.project(unitOfWork.getMessage());
                      return null;
                    }));
    if (result.isExceptional()) {
      throw FailureWithoutTexts.of(result.exceptionResult());
    }
  }
}
