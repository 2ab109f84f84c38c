package dk.partsync.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.Mockito.mock;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.MessageJson;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.RegisterCprPerson;
import dk.partsync.command.CommandSide;
import dk.partsync.command.access.IdentifierKey;
import dk.partsync.command.access.WrongIdentifierKeyException;
import dk.partsync.command.sync.RecentRuns;
import dk.partsync.registers.cpr.CprAccess;
import dk.partsync.registers.cpr.CprRegister;
import dk.partsync.registers.cvr.CvrRegister;
import dk.partsync.registers.http.DownloadLimits;
import dk.partsync.registers.http.SourceDownloader;
import dk.partsync.store.SqliteDatabase;
import dk.partsync.store.SqliteEventStorageEngine;
import dk.partsync.store.SqliteEventStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes as far as locks go, on one event store: what holds is what the store refuses. */
class OnePartyToANumberTest {

  private static final int ROUNDS = 30;
  private static final Serializer JSON =
      Jackson3Serializer.builder().jsonMapperBuilderCustomizer(MessageJson::configure).build();

  @TempDir Path directory;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final SourceDownloader downloader = new SourceDownloader(DownloadLimits.defaults());
  private final List<Configuration> processes = new ArrayList<>();
  private SqliteDatabase database;
  private EventStore store;

  @BeforeEach
  void open() {
    database = SqliteDatabase.open(directory.resolve("events.db"));
    store = SqliteEventStore.on(SqliteEventStorageEngine.builder(database, JSON, JSON).build());
  }

  @AfterEach
  void close() {
    processes.forEach(Configuration::shutdown);
    threads.shutdownNow();
    downloader.close();
    database.close();
  }

  private Configuration start(int key) {
    byte[] bytes = new byte[IdentifierKey.BYTES];
    Arrays.fill(bytes, (byte) key);
    Configurer configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureEventStore(c -> store)
            .registerComponent(Cache.class, c -> new RecentRuns());
    new CommandSide(
            downloader,
            new Unasked(),
            mock(CvrRegister.class),
            new IdentifierKey(bytes),
            directory,
            Clock.systemUTC())
        .configureModule(configurer);
    Configuration process = configurer.buildConfiguration();
    process.start();
    processes.add(process);
    return process;
  }

  private static RegisterCprPerson registration(CprNumber number) {
    return new RegisterCprPerson(
        PersonId.of(UUID.randomUUID()),
        number,
        new PersonDetails(
            new PersonName(null, null, null),
            PersonAddress.none(),
            PersonContactData.none(),
            null));
  }

  private static @Nullable Throwable tried(Configuration process, Object command) {
    return catchThrowable(() -> process.commandGateway().sendAndWait(command));
  }

  @Test
  @DisplayName("N-24 of two parties that are registered with one number at once, one gets it")
  void oneOfTwoGetsTheNumber() throws Exception {
    List<Configuration> both = List.of(start(1), start(1));
    for (Configuration process : both) {
      CprNumber warmUp = CprNumber.of("010170000" + both.indexOf(process));
      assertThat(tried(process, registration(warmUp))).isNull();
    }
    for (int round = 0; round < ROUNDS; round++) {
      CprNumber number = CprNumber.of("01018010" + (10 + round));
      List<RegisterCprPerson> rivals = List.of(registration(number), registration(number));
      List<@Nullable Throwable> outcomes = atOnce(both, rivals);
      assertThat(outcomes).filteredOn(Objects::isNull).hasSize(1);
      int loser = outcomes.get(0) == null ? 1 : 0;
      assertThat(store.lastSequenceNumberFor(rivals.get(loser).partyId())).isEmpty();
      assertThat(store.lastSequenceNumberFor(rivals.get(1 - loser).partyId())).contains(1L);
      assertThat(tried(both.get(loser), rivals.get(loser)))
          .isInstanceOfSatisfying(
              CommandRejected.class,
              e -> assertThat(e.code()).isEqualTo(RejectionCode.NUMBER_TAKEN))
          .hasMessageNotContaining(number.value());
    }
  }

  private List<@Nullable Throwable> atOnce(List<Configuration> both, List<RegisterCprPerson> rivals)
      throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    List<Future<@Nullable Throwable>> tries = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Configuration process = both.get(i);
      RegisterCprPerson rival = rivals.get(i);
      tries.add(
          threads.submit(
              () -> {
                together.await();
                return tried(process, rival);
              }));
    }
    List<@Nullable Throwable> outcomes = new ArrayList<>();
    for (Future<@Nullable Throwable> rival : tries) {
      outcomes.add(rival.get());
    }
    return outcomes;
  }

  @Test
  void nothingStartsWithAnotherKey() {
    assertThat(tried(start(1), registration(CprNumber.of("0101701234")))).isNull();
    assertThatThrownBy(() -> start(2)).hasRootCauseInstanceOf(WrongIdentifierKeyException.class);
    assertThat(start(1)).isNotNull();
  }

  /** CPR is not asked. */
  private static final class Unasked implements CprRegister {

    @Override
    public List<CprPerson> persons(
        CprAccess access, List<CprNumber> numbers, @Nullable Instant eventsSince) {
      throw new AssertionError("CPR is not asked");
    }

    @Override
    public List<CprPerson> lookUp(CprAccess access, CprNumber number, boolean withRelatives) {
      throw new AssertionError("CPR is not asked");
    }

    @Override
    public CprMatches search(
        CprAccess access, PersonSearch search, boolean withRelatives, int limit) {
      throw new AssertionError("CPR is not asked");
    }
  }
}
