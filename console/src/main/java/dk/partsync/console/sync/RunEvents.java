package dk.partsync.console.sync;

import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;

/**
 * What one watcher is sent once the run is no longer as the page shows it; no event is without
 * data, as browsers do not tell of such: {@code run} with the part of the page that shows how the
 * run stands, {@code lists} when the lists below it have to be read again, and {@code end}.
 */
final class RunEvents implements Function<SyncRunView, List<ServerSentEvent<String>>> {

  private final ProgressMeter meter = new ProgressMeter();
  private final RunParts parts;
  private final Locale language;
  private final boolean mayDecide;
  private final long seen;
  private @Nullable SyncRunState shown;

  /**
   * @param seen version of the run on the page that watches
   */
  RunEvents(RunParts parts, Locale language, boolean mayDecide, long seen) {
    this.seen = seen;
    this.parts = parts;
    this.language = language;
    this.mayDecide = mayDecide;
  }

  @Override
  public List<ServerSentEvent<String>> apply(SyncRunView run) {
    boolean isOnPage = shown == null && run.version() == seen;
    boolean isNews = shown == null ? !isOnPage : run.state() != shown;
    RunProgress progress = meter.measure(run);
    shown = run.state();
    if (isOnPage) {
      return List.of(ServerSentEvent.<String>builder().comment("seen").build());
    }
    List<ServerSentEvent<String>> events = new ArrayList<>();
    events.add(event(run, "run", parts.now(run, progress, isNews, mayDecide, language)));
    if (isNews && run.counts() != null) {
      events.add(event(run, "lists", "again"));
    }
    if (run.state().isEnd()) {
      events.add(event(run, "end", "end"));
    }
    return events;
  }

  private static ServerSentEvent<String> event(SyncRunView run, String name, String data) {
    return ServerSentEvent.builder(data).id(String.valueOf(run.version())).event(name).build();
  }
}
