package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupCommitTest extends OpenedDatabase {

  private static final int THREADS = 16;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS + 2);
  private final CountDownLatch release = new CountDownLatch(1);

  @AfterEach
  void stopThreads() {
    release.countDown();
    threads.shutdownNow();
  }

  @Test
  void appendsThatWaitTogetherShareOneCommit() throws Exception {
    CompletableFuture<?> busy = occupyWriter();
    List<CompletableFuture<?>> appends = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      appends.add(append("a" + i, 0));
    }
    awaitBlocked(THREADS);
    release.countDown();
    busy.get(10, TimeUnit.SECONDS);
    for (CompletableFuture<?> append : appends) {
      append.get(10, TimeUnit.SECONDS);
    }

    assertThat(database.appendedEvents()).isEqualTo(THREADS);
    assertThat(database.commits()).isEqualTo(2);
  }

  @Test
  void followersAreToldOnceOfAppendsThatShareACommit() throws Exception {
    SqliteEventStore store = SqliteEventStore.on(TestSerializers.engine(database));
    AtomicInteger told = new AtomicInteger();
    try (TrackingEventStream follower = store.openStream(null)) {
      follower.setOnAvailableCallback(told::incrementAndGet);
      CompletableFuture<?> busy = occupyWriter();
      List<CompletableFuture<?>> appends = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        String aggregate = "a" + i;
        appends.add(CompletableFuture.runAsync(() -> store.publish(noted(aggregate, 0)), threads));
      }
      awaitBlocked(THREADS);
      release.countDown();
      busy.get(10, TimeUnit.SECONDS);
      for (CompletableFuture<?> append : appends) {
        append.get(10, TimeUnit.SECONDS);
      }
    }

    assertThat(told).hasValue(1);
  }

  @Test
  void manyThreadsNeedFewerCommitsThanAppends() throws Exception {
    List<CompletableFuture<?>> writers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      String aggregate = "a" + i;
      writers.add(
          CompletableFuture.runAsync(
              () -> {
                for (int sequence = 0; sequence < 25; sequence++) {
                  engine.appendEvents(noted(aggregate, sequence));
                }
              },
              threads));
    }
    for (CompletableFuture<?> writer : writers) {
      writer.get(20, TimeUnit.SECONDS);
    }

    assertThat(database.appendedEvents()).isEqualTo(THREADS * 25);
    assertThat(database.commits()).isLessThan(THREADS * 25);
  }

  @Test
  void noAppendReturnsBeforeItsGroupIsCommitted() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<?> first = occupyWriter(started, go);
    assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<?> append = append("a", 0);
    awaitBlocked(1);
    CompletableFuture<?> laterInTheGroup = occupyWriter(new CountDownLatch(1), release);
    awaitBlocked(2);
    go.countDown();
    first.get(10, TimeUnit.SECONDS);

    assertThatThrownBy(() -> append.get(100, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    assertThat(eventsSeenByAnotherConnection()).isZero();

    release.countDown();
    append.get(10, TimeUnit.SECONDS);
    assertThat(eventsSeenByAnotherConnection()).isOne();
    laterInTheGroup.get(10, TimeUnit.SECONDS);
  }

  @Test
  void aConflictFailsOneCallerOfTheGroupOnly() throws Exception {
    CompletableFuture<?> busy = occupyWriter();
    CompletableFuture<?> first = append("a", 0);
    awaitBlocked(1);
    CompletableFuture<?> second = append("a", 0);
    awaitBlocked(2);
    CompletableFuture<?> third = append("b", 0);
    awaitBlocked(3);
    release.countDown();

    busy.get(10, TimeUnit.SECONDS);
    first.get(10, TimeUnit.SECONDS);
    third.get(10, TimeUnit.SECONDS);
    assertThatThrownBy(second::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(AggregateStreamCreationException.class);
    assertThat(engine.readEvents(null, false)).hasSize(2);
  }

  @Test
  void aLostTransactionFailsTheWholeGroupAndTheWriterCarriesOn() throws Exception {
    CompletableFuture<?> busy = occupyWriter();
    CompletableFuture<?> append = append("a", 0);
    awaitBlocked(1);
    CompletableFuture<?> breaker =
        CompletableFuture.runAsync(
            () ->
                database.write(
                    session -> {
                      session.execute("ROLLBACK");
                      throw new SQLException("broken");
                    }),
            threads);
    awaitBlocked(2);
    release.countDown();
    busy.get(10, TimeUnit.SECONDS);

    assertThatThrownBy(append::join)
        .hasCauseInstanceOf(EventStoreException.class)
        .hasMessageContaining("broken");
    assertThatThrownBy(breaker::join).hasCauseInstanceOf(EventStoreException.class);
    engine.appendEvents(noted("a", 0), noted("a", 1));
    assertThat(engine.readEvents("a").asStream()).hasSize(2);
    assertThat(database.appendedEvents()).isEqualTo(2);
  }

  @Test
  void anInterruptedCallerLearnsTheOutcomeAndKeepsTheInterrupt() {
    Thread.currentThread().interrupt();
    engine.appendEvents(noted("a", 0));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(engine.readEvents("a").asStream()).hasSize(1);
  }

  @Test
  void closingFinishesWhatWaits() throws Exception {
    CompletableFuture<?> busy = occupyWriter();
    CompletableFuture<?> append = append("a", 0);
    awaitBlocked(1);
    CompletableFuture<?> closing = CompletableFuture.runAsync(database::close, threads);
    awaitBlocked(2);
    release.countDown();

    busy.get(10, TimeUnit.SECONDS);
    append.get(10, TimeUnit.SECONDS);
    closing.get(10, TimeUnit.SECONDS);
    assertThat(eventsSeenByAnotherConnection()).isOne();
  }

  private CompletableFuture<?> append(String aggregate, long sequence) {
    return CompletableFuture.runAsync(
        () -> engine.appendEvents(noted(aggregate, sequence)), threads);
  }

  private CompletableFuture<?> occupyWriter() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CompletableFuture<?> busy = occupyWriter(started, release);
    assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
    return busy;
  }

  private CompletableFuture<?> occupyWriter(CountDownLatch started, CountDownLatch until) {
    return CompletableFuture.runAsync(
        () ->
            database.write(
                session -> {
                  started.countDown();
                  try {
                    return until.await(20, TimeUnit.SECONDS);
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                }),
        threads);
  }

  private void awaitBlocked(int writes) throws InterruptedException {
    while (database.waitingWrites() < writes) {
      Thread.sleep(1);
    }
  }

  private long eventsSeenByAnotherConnection() throws SQLException {
    String url = "jdbc:sqlite:" + directory.resolve("events.db");
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet count = connection.createStatement().executeQuery("SELECT count(*) FROM event")) {
      return count.getLong(1);
    }
  }
}
