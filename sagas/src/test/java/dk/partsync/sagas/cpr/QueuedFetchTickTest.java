package dk.partsync.sagas.cpr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.party.FindQueuedFetches;
import dk.partsync.api.party.QueuedFetches;
import dk.partsync.api.party.QueuedFetches.Waiting;
import dk.partsync.api.party.RetryQueuedFetch;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QueuedFetchTickTest {

  private static final Instant NOW = Instant.parse("2026-09-21T04:00:00Z");

  private final List<Waiting> waiting = new ArrayList<>();
  private final List<CommandMessage<?>> sent = new ArrayList<>();
  private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
  private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
  private Instant now = NOW;
  private boolean down;
  private final QueuedFetchTick tick =
      new QueuedFetchTick(
          DefaultQueryGateway.builder().queryBus(queries).build(),
          DefaultCommandGateway.builder().commandBus(commands).build(),
          new Clock() {
            @Override
            public Instant instant() {
              return now;
            }

            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }
          });

  QueuedFetchTickTest() {
    queries.subscribe(
        FindQueuedFetches.class.getName(),
        QueuedFetches.class,
        query -> new QueuedFetches(List.copyOf(waiting)));
    commands.subscribe(
        RetryQueuedFetch.class.getName(),
        command -> {
          sent.add(command);
          return new CprFetchAnswer(CprOutcome.REGISTER_DOWN, 1L, now, "", down);
        });
  }

  private void waits(String partyId) {
    waiting.add(new Waiting(partyId, NOW, "anne", "2026-114"));
  }

  private List<String> asked() {
    return sent.stream()
        .map(sending -> ((RetryQueuedFetch) sending.getPayload()).partyId())
        .toList();
  }

  @Test
  @DisplayName(
      "N-38 every fetch that waits is asked for again, in the name and for the purpose of who asked")
  void everyFetchThatWaitsIsAskedForAgain() {
    waits("person-1");
    waits("person-2");
    tick.tick();
    assertThat(asked()).containsExactly("person-1", "person-2");
    assertThat(sent)
        .allSatisfy(
            sending ->
                assertThat(sending.getMetaData())
                    .containsEntry(MetaKeys.WHO, "anne")
                    .containsEntry(MetaKeys.WHY, "2026-114"));
  }

  @Test
  @DisplayName(
      "N-38 while CPR is still down one is asked for, then all rest, then another has its turn")
  void whileCprIsStillDownAllRest() {
    down = true;
    waits("person-1");
    waits("person-2");
    tick.tick();
    tick.tick();
    assertThat(asked()).containsExactly("person-1");
    now = now.plus(QueuedFetchTick.REST);
    tick.tick();
    assertThat(asked()).containsExactly("person-1", "person-2");
  }

  @Test
  void nothingIsSentWhileNothingWaits() {
    tick.tick();
    waits("person-1");
    tick.tick();
    assertThat(asked()).containsExactly("person-1");
  }

  @Test
  void aRefusalAndAMissingAnswerStopNothing() {
    waiting.add(new Waiting("person-1", NOW, null, null));
    waits("person-2");
    commands.registerHandlerInterceptor(
        (work, chain) -> {
          if (((RetryQueuedFetch) work.getMessage().getPayload()).partyId().equals("person-1")) {
            throw new IllegalStateException("refused");
          }
          return chain.proceed();
        });
    tick.tick();
    assertThat(asked()).containsExactly("person-2");
  }
}
