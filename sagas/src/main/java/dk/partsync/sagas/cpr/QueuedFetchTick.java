package dk.partsync.sagas.cpr;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.api.party.FindQueuedFetches;
import dk.partsync.api.party.QueuedFetches;
import dk.partsync.api.party.QueuedFetches.Waiting;
import dk.partsync.api.party.RetryQueuedFetch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks again for what was fetched while CPR was down (N-38). One after the other, for the purpose
 * and in the name of who asked first; when CPR is still down, the others rest for a while, since
 * every question is recorded. That a fetch waits is a stored fact; the tick may come late, twice or
 * from several processes.
 */
public final class QueuedFetchTick {

  static final Duration REST = Duration.ofMinutes(5);

  private static final Logger log = LoggerFactory.getLogger(QueuedFetchTick.class);
  private static final int QUERY_SECONDS = 10;
  private static final int AT_MOST = 100;

  private final QueryGateway queries;
  private final CommandGateway commands;
  private final Clock clock;
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile Instant restsUntil = Instant.MIN;
  private int turn;

  public QueuedFetchTick(QueryGateway queries, CommandGateway commands, Clock clock) {
    this.queries = queries;
    this.commands = commands;
    this.clock = clock;
  }

  /** Begins to ask, unless it is at it or rests; nothing it meets is thrown. */
  public void tick() {
    if (clock.instant().isBefore(restsUntil) || !busy.compareAndSet(false, true)) {
      return;
    }
    try {
      askNext(inTurn(find()));
    } catch (InterruptedException e) {
      busy.set(false);
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      busy.set(false);
      log.warn("Fetches that wait could not be looked after", FailureWithoutTexts.of(e));
    }
  }

  private List<Waiting> find() throws Exception {
    return queries
        .query(new FindQueuedFetches(AT_MOST), QueuedFetches.class)
        .get(QUERY_SECONDS, TimeUnit.SECONDS)
        .fetches();
  }

  /** Begins with another one each time, so that one that never succeeds holds up none. */
  private Deque<Waiting> inTurn(List<Waiting> waiting) {
    Deque<Waiting> turned = new ArrayDeque<>(waiting);
    for (int i = waiting.isEmpty() ? 0 : turn++ % waiting.size(); i > 0; i--) {
      turned.addLast(turned.removeFirst());
    }
    return turned;
  }

  private void askNext(Deque<Waiting> waiting) {
    Waiting next = waiting.poll();
    if (next == null) {
      busy.set(false);
      return;
    }
    commands.send(
        inItsName(next),
        (CommandMessage<?> sent, CommandResultMessage<?> result) ->
            answered(result, next, waiting));
  }

  private void answered(CommandResultMessage<?> result, Waiting asked, Deque<Waiting> waiting) {
    if (result.isExceptional()) {
      log.warn(
          "The fetch that waits for {} failed",
          asked.partyId(),
          FailureWithoutTexts.of(result.exceptionResult()));
    } else if (result.getPayload() instanceof CprFetchAnswer answer && answer.queued()) {
      restsUntil = clock.instant().plus(REST);
      busy.set(false);
      return;
    }
    askNext(waiting);
  }

  private static CommandMessage<?> inItsName(Waiting waiting) {
    return asCommandMessage(new RetryQueuedFetch(waiting.partyId()))
        .andMetaData(Map.of(MetaKeys.WHO, orSystem(waiting.who())))
        .andMetaData(waiting.why() == null ? Map.of() : Map.of(MetaKeys.WHY, waiting.why()));
  }

  private static String orSystem(@Nullable String who) {
    return who == null ? MetaKeys.SYSTEM : who;
  }
}
