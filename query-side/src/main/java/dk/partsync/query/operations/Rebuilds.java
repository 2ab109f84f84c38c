package dk.partsync.query.operations;

import dk.partsync.api.BackgroundThreads;
import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.operations.RebuildState;
import dk.partsync.query.projection.RebuildableView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * What this process does about the rebuilds that are stored as asked for: it takes up those that no
 * other process has, and keeps its processor off a view that is just switched by another.
 */
final class Rebuilds {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
  private static final long LOOK_MILLIS = 500;

  private final MongoTemplate mongo;
  private final ViewRecords records;
  private final List<RebuildableView> views;
  private final Configuration configuration;
  private final Set<String> paused = new HashSet<>();
  private final Set<String> working = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService workers =
      Executors.newCachedThreadPool(BackgroundThreads.named("view-rebuild"));

  Rebuilds(
      MongoTemplate mongo,
      ViewRecords records,
      List<RebuildableView> views,
      Configuration configuration) {
    this.mongo = mongo;
    this.records = records;
    this.views = views;
    this.configuration = configuration;
  }

  void start() {
    Future<?> unused =
        looking.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** What is in hand is left as it is; another process or the next start takes it up. */
  void stop() {
    looking.shutdownNow();
    workers.shutdownNow();
  }

  /** Id of the rebuild that is now under way. */
  String request(String view) {
    String id = records.request(view);
    Future<?> unused = looking.submit(this::look);
    return id;
  }

  private void look() {
    for (RebuildableView view : views) {
      try {
        lookAfter(view);
      } catch (RuntimeException e) {
        if (looking.isShutdown()) {
          return;
        }
        LOG.warn("Cannot look after view {} now", view.view().name(), FailureWithoutTexts.of(e));
      }
    }
  }

  private void lookAfter(RebuildableView view) {
    String name = view.view().name();
    RebuildRecord rebuild = RebuildRecord.of(records.read(name));
    if (working.contains(name)) {
      return;
    }
    if (rebuild != null && records.take(name, rebuild)) {
      resume(name);
      working.add(name);
      Future<?> unused = workers.submit(() -> work(view, rebuild));
    } else if (rebuild != null && rebuild.state() == RebuildState.SWITCHING) {
      pause(name);
    } else {
      resume(name);
    }
  }

  private void work(RebuildableView view, RebuildRecord rebuild) {
    try {
      new RebuildTask(
              mongo,
              records,
              configuration.eventStore(),
              configuration.eventProcessingConfiguration(),
              view,
              rebuild)
          .run();
    } catch (RuntimeException e) {
      if (!workers.isShutdown()) {
        LOG.warn("Rebuild of view {} broke off", view.view().name(), FailureWithoutTexts.of(e));
      }
    } finally {
      working.remove(view.view().name());
    }
  }

  private void pause(String view) {
    StreamingEventProcessor processor = processor(view);
    if (processor.isRunning()) {
      paused.add(view);
      processor.shutDown();
    }
  }

  private void resume(String view) {
    if (paused.remove(view)) {
      processor(view).start();
    }
  }

  private StreamingEventProcessor processor(String view) {
    return configuration
        .eventProcessingConfiguration()
        .eventProcessor(view, StreamingEventProcessor.class)
        .orElseThrow();
  }
}
