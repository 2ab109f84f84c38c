package dk.partsync.query.operations;

import dk.partsync.api.BackgroundThreads;
import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.RightOfWay;
import dk.partsync.query.projection.RebuildableView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills views that have never been begun with all that is in the log, in one pass, before their
 * processors take over (docs/adr/0015).
 */
public final class ViewFill {

  private static final Logger LOG = LoggerFactory.getLogger(ViewFill.class);

  private final List<RebuildableView> views;
  private final TokenStore tokens;
  private final ToIntFunction<String> segments;
  private final Configuration configuration;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(BackgroundThreads.named("view-fill"));
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(BackgroundThreads.named("view-writer"));

  /**
   * @param tokens where the views' processors have theirs, under a name that no processor uses
   * @param segments how many each view's processor wants
   */
  ViewFill(
      List<RebuildableView> views,
      TokenStore tokens,
      ToIntFunction<String> segments,
      Configuration configuration) {
    this.views = views;
    this.tokens = tokens;
    this.segments = segments;
    this.configuration = configuration;
  }

  /** To be called before the processors are started; returns when they cannot begin a view. */
  public void start() {
    TrackingToken tail = events().createTailToken();
    List<FilledView> claimed =
        views.stream().map(this::filled).filter(view -> view.claim(tail)).toList();
    Future<?> unused = worker.submit(() -> fill(claimed));
  }

  /** What is not filled yet is left to the processors of the next start. */
  void stop() {
    worker.shutdownNow();
    writer.shutdownNow();
  }

  private FilledView filled(RebuildableView view) {
    String name = view.view().name();
    return new FilledView(
        name,
        new ReplayedView(
            view.projectors().apply(view.view().live()),
            view.batchSize(),
            writer,
            RightOfWay.PROCESS),
        tokens,
        segments.applyAsInt(name));
  }

  /** A claim that is not given back is over when it has not been heard of for a while. */
  private void fill(List<FilledView> claimed) {
    List<FilledView> views = new ArrayList<>(claimed);
    try {
      toHead(views);
      for (FilledView view : views) {
        leave(view);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("Filling the views broke off; their processors go on", FailureWithoutTexts.of(e));
    }
  }

  private void toHead(List<FilledView> views) throws InterruptedException {
    List<ReplayedView> wanted = views.stream().map(FilledView::view).toList();
    try (LogAhead log = new LogAhead(events(), null, wanted)) {
      TrackingToken read = null;
      while (!views.isEmpty() && !log.isAtHead(read)) {
        LogAhead.Batch batch = log.next();
        read = batch.upTo();
        for (FilledView view : List.copyOf(views)) {
          if (!takesIn(view, batch)) {
            views.remove(view);
            leave(view);
          }
        }
      }
    } catch (FailureWithoutTexts failure) {
      LOG.warn("The log cannot be read further; the processors go on", failure);
    }
  }

  /** What a view cannot take in is for its processor, which has dead letters. */
  private static boolean takesIn(FilledView view, LogAhead.Batch batch)
      throws InterruptedException {
    try {
      view.takeIn(batch);
      return true;
    } catch (FailureWithoutTexts failure) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedException();
      }
      LOG.warn("View {} cannot be filled further; its processor goes on", view.name(), failure);
      return false;
    }
  }

  private void leave(FilledView view) throws InterruptedException {
    view.release();
    configuration
        .eventProcessingConfiguration()
        .eventProcessor(view.name(), StreamingEventProcessor.class)
        .ifPresent(ViewFill::goOn);
  }

  /** With the first segment it takes all that it can have. */
  private static void goOn(StreamingEventProcessor processor) {
    Future<?> unused = processor.claimSegment(0);
  }

  private EventStore events() {
    return configuration.eventStore();
  }
}
