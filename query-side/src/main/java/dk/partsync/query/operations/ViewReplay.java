package dk.partsync.query.operations;

import dk.partsync.api.BackgroundThreads;
import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.RightOfWay;
import dk.partsync.query.projection.Projector;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Reads the log from its beginning into a view that nobody sees yet; an event that cannot be taken
 * in ends it.
 */
final class ViewReplay implements AutoCloseable {

  private final EventStore events;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(BackgroundThreads.named("view-writer"));
  private final ReplayedView view;

  ViewReplay(EventStore events, Projector projector, int batchSize) {
    this.events = events;
    this.view = new ReplayedView(projector, batchSize, writer, RightOfWay.PROCESS);
  }

  /**
   * Goes on to what is the head of the log now; what comes meanwhile is left for the next time.
   *
   * @param progress is told the position after each batch; what it throws ends the replay
   * @throws FailureWithoutTexts when an event could not be taken in or a batch not be written
   */
  void toHead(LongConsumer progress) throws InterruptedException {
    try (LogAhead log = new LogAhead(events, view.done(), List.of(view))) {
      TrackingToken read = view.done();
      while (!log.isAtHead(read)) {
        LogAhead.Batch batch = log.next();
        read = batch.upTo();
        view.project(batch.of(view), read);
        progress.accept(position());
      }
    } finally {
      view.awaitWritten();
    }
  }

  /** Position of the last event taken in, -1 before the first. */
  long position() {
    return view.position();
  }

  @Override
  public void close() {
    writer.shutdown();
  }
}
