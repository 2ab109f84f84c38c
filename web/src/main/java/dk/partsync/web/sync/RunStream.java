package dk.partsync.web.sync;

import dk.partsync.api.sync.SyncRunView;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;

/**
 * A run as server-sent events: those of each newer view of it until it has ended, and comments in
 * between by which a vanished client is noticed. A slow client skips views, as each stands for
 * those before.
 */
public final class RunStream {

  private RunStream() {}

  /**
   * The events from now on.
   *
   * @param events what is sent for a view; asked for one view after the other
   */
  public static <T> Flux<ServerSentEvent<T>> of(
      SyncRunView now,
      Flux<SyncRunView> updates,
      Duration heartbeat,
      Function<SyncRunView, List<ServerSentEvent<T>>> events) {
    return Flux.concat(
            Flux.just(now),
            updates.filter(update -> update.version() > now.version()).onBackpressureLatest())
        .takeUntil(run -> run.state().isEnd())
        .concatMapIterable(events, 1)
        .publish(sent -> Flux.merge(sent, heartbeats(heartbeat, sent)), 1);
  }

  private static <T> Flux<ServerSentEvent<T>> heartbeats(
      Duration every, Flux<ServerSentEvent<T>> events) {
    return Flux.interval(every)
        .onBackpressureDrop()
        .map(tick -> ServerSentEvent.<T>builder().comment("alive").build())
        .takeUntilOther(events.ignoreElements());
  }
}
