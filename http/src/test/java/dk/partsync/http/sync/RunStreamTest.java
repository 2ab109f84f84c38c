package dk.partsync.http.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.http.Samples;
import dk.partsync.web.sync.RunStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class RunStreamTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private final Sinks.Many<SyncRunView> updates = Sinks.many().unicast().onBackpressureBuffer();

  @Test
  void sendsCommentsWhileNothingHappens() {
    List<ServerSentEvent<SyncRunView>> first =
        stream(SyncRunState.HELD, Duration.ofMillis(20)).take(3).collectList().block(SECOND);

    assertThat(first).extracting(ServerSentEvent::comment).containsExactly(null, "alive", "alive");
  }

  @Test
  void endsWithTheUpdatesAndNotWithTheComments() {
    Mono.delay(Duration.ofMillis(50)).subscribe(tick -> updates.tryEmitComplete());

    assertThat(stream(SyncRunState.HELD, Duration.ofMillis(20)).collectList().block(SECOND))
        .isNotEmpty();
  }

  @Test
  void givesASlowClientTheNewestView() {
    for (int version = 2; version <= 500; version++) {
      updates.tryEmitNext(Samples.run(version, SyncRunState.APPLYING));
    }
    updates.tryEmitNext(Samples.run(501, SyncRunState.COMPLETED));

    ServerSentEvent<SyncRunView> last =
        stream(SyncRunState.APPLYING, SECOND)
            .limitRate(1)
            .delayElements(Duration.ofMillis(5))
            .blockLast(SECOND);

    assertThat(last.id()).isEqualTo("501");
  }

  private Flux<ServerSentEvent<SyncRunView>> stream(SyncRunState now, Duration heartbeat) {
    return RunStream.of(Samples.run(1, now), updates.asFlux(), heartbeat, RunStreamTest::events);
  }

  private static List<ServerSentEvent<SyncRunView>> events(SyncRunView run) {
    return List.of(ServerSentEvent.builder(run).id(String.valueOf(run.version())).build());
  }
}
