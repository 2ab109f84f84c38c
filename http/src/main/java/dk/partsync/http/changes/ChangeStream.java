package dk.partsync.http.changes;

import dk.partsync.api.changes.Change;
import dk.partsync.api.changes.ChangePage;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads the log page by page and, at its end, again after a pause. A page is asked for when the
 * client has taken the one before, so a slow client holds one page and no more. A comment with each
 * empty answer shows a vanished client.
 */
final class ChangeStream {

  private ChangeStream() {}

  /**
   * Changes as server-sent events, without end.
   *
   * @param read the page after a position
   * @param start position to begin after
   * @param pause how long to wait at the end of the log
   */
  static Flux<ServerSentEvent<Change>> of(
      LongFunction<ChangePage> read, long start, Duration pause) {
    AtomicLong position = new AtomicLong(start);
    return Mono.fromCallable(() -> read.apply(position.get()))
        .subscribeOn(Schedulers.boundedElastic())
        .doOnNext(page -> position.set(page.next()))
        .repeat()
        .concatMap(
            page ->
                page.more() || !page.changes().isEmpty()
                    ? events(page)
                    : Flux.concat(events(page), alive().delaySubscription(pause)),
            1);
  }

  private static Flux<ServerSentEvent<Change>> events(ChangePage page) {
    return Flux.fromIterable(page.changes())
        .map(
            change ->
                ServerSentEvent.builder(change)
                    .id(String.valueOf(change.position()))
                    .event("change")
                    .build());
  }

  private static Mono<ServerSentEvent<Change>> alive() {
    return Mono.just(ServerSentEvent.<Change>builder().comment("alive").build());
  }
}
