package dk.partsync.http.sync;

import dk.partsync.api.sync.SyncRunView;
import java.time.Duration;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;

/**
 * A run as server-sent events: each newer view of it until it has ended, and comments in between by
 * which a vanished client is noticed. A slow client skips views, as each stands for those before.
 */
final class RunStream {

  private RunStream() {}

  static Flux<ServerSentEvent<SyncRunView>> of(
      SyncRunView now, Flux<SyncRunView> updates, Duration heartbeat) {
    return Flux.concat(
            Flux.just(now),
            updates.filter(update -> update.version() > now.version()).onBackpressureLatest())
        .takeUntil(run -> run.state().isEnd())
        .map(RunStream::event)
        .publish(events -> Flux.merge(events, heartbeats(heartbeat, events)), 1);
  }

  private static Flux<ServerSentEvent<SyncRunView>> heartbeats(
      Duration every, Flux<ServerSentEvent<SyncRunView>> events) {
    return Flux.interval(every)
        .onBackpressureDrop()
        .map(tick -> ServerSentEvent.<SyncRunView>builder().comment("alive").build())
        .takeUntilOther(events.ignoreElements());
  }

  private static ServerSentEvent<SyncRunView> event(SyncRunView run) {
    return ServerSentEvent.builder(run).id(String.valueOf(run.version())).event("run").build();
  }
}
