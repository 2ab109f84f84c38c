package dk.partsync.web.sync;

import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.web.LiveStreams;
import dk.partsync.web.Queries;
import dk.partsync.web.StreamSlots;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Lets clients watch a run as it goes on; as many at once as there are {@link StreamSlots}. */
@Component
public final class RunWatch {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final Queries queries;
  private final LiveStreams streams;
  private final StreamSlots slots;

  RunWatch(Queries queries, LiveStreams streams, StreamSlots slots) {
    this.queries = queries;
    this.streams = streams;
    this.slots = slots;
  }

  /**
   * The run as it is now, then each change of it until it has ended; no content (204) for a client
   * that has seen the end and need not come back.
   *
   * @param lastEventId the version of the run that the client has seen, none if it is new
   * @param events what is sent for a view; their ids are its version
   * @return nothing when there is no such run
   * @throws dk.partsync.web.TooManyStreamsException when no slot is free
   */
  public <T> Optional<ResponseEntity<Flux<ServerSentEvent<T>>>> watch(
      String runId,
      @Nullable String lastEventId,
      Function<SyncRunView, List<ServerSentEvent<T>>> events) {
    Runnable leave = slots.take();
    SubscriptionQueryResult<SyncRunView, SyncRunView> run =
        queries.follow(new FindSyncRun(runId), SyncRunView.class);
    Runnable end =
        () -> {
          run.cancel();
          leave.run();
        };
    try {
      Optional<SyncRunView> found = run.initialResult().blockOptional(PATIENCE);
      if (found.isEmpty() || isEndSeen(found.get(), lastEventId)) {
        end.run();
        return found.map(seen -> ResponseEntity.noContent().build());
      }
      return Optional.of(
          ResponseEntity.ok(
              streams
                  .untilStop(RunStream.of(found.get(), run.updates(), HEARTBEAT, events))
                  .doFinally(signal -> end.run())));
    } catch (RuntimeException e) {
      end.run();
      throw e;
    }
  }

  private static boolean isEndSeen(SyncRunView run, @Nullable String lastEventId) {
    return run.state().isEnd() && String.valueOf(run.version()).equals(lastEventId);
  }
}
