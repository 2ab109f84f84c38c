package dk.partsync.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.RightOfWay;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.settings.ChangeSorSettings;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunCancelled;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunEvent;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.api.sync.SyncRunHeld;
import dk.partsync.api.sync.SyncRunRejected;
import dk.partsync.command.access.IdentifierKey;
import dk.partsync.command.party.ConcurrentReads;
import dk.partsync.command.sync.RecentRuns;
import dk.partsync.registers.http.DownloadLimits;
import dk.partsync.registers.http.SourceDownloader;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MessageHandlerInterceptor;

/**
 * The command side as it is installed, with a register over HTTP, events in their stored form, and
 * a clock that follows the register's day. It can stop and start again on what it had stored.
 */
public final class Installation implements AutoCloseable {

  public static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 20);

  private static final DownloadLimits LIMITS =
      new DownloadLimits(
          Duration.ofSeconds(2),
          Duration.ofMillis(700),
          Duration.ofSeconds(5),
          2,
          Duration.ofMillis(1),
          Duration.ofMillis(2),
          1 << 26);

  static final Set<Class<?>> ENDS =
      Set.of(
          SyncRunCompleted.class,
          SyncRunFailed.class,
          SyncRunCancelled.class,
          SyncRunRejected.class,
          SyncRunHeld.class);

  private final SorWorld world;
  private final RegisterSimulator register;
  private final Path sources;
  private final EventStorageEngine engine;
  private final ConcurrentReads reads;
  private final WorldClock clock;
  private final OthersAnswered others = new OthersAnswered();
  private final ExecutorService handlers = Executors.newCachedThreadPool();
  private SourceDownloader downloader;
  private Configuration axon;
  private int started;

  private Installation(
      SorWorld world, Path sources, EventStorageEngine engine, ConcurrentReads reads) {
    this.world = world;
    this.reads = reads;
    this.sources = sources;
    this.engine = engine;
    this.clock = new WorldClock(world);
    GenericEventMessage.clock = clock;
    try {
      register = RegisterSimulator.start(0, world);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    startUp();
  }

  /** A fresh one, SOR switched on, whose register has this many units. */
  public static Installation of(int units, Path sources) {
    return of(units, sources, new StoredFormEngine());
  }

  public static Installation of(int units, Path sources, EventStorageEngine engine) {
    return of(units, sources, engine, ConcurrentReads.NONE);
  }

  /** One whose parties are read so many at a time. */
  public static Installation of(
      int units, Path sources, EventStorageEngine engine, ConcurrentReads reads) {
    Installation installation =
        new Installation(SorWorld.of(11, units, FIRST_DAY), sources, engine, reads);
    installation.change(settings -> settings);
    return installation;
  }

  public RegisterSimulator register() {
    return register;
  }

  public SorWorld world() {
    return world;
  }

  /** Where the files of SOR are. */
  public Path sources() {
    return sources.resolve("sor");
  }

  /** Puts something before every handler, until the process stops. */
  public void intercept(MessageHandlerInterceptor<CommandMessage<?>> interceptor) {
    axon.commandBus().registerHandlerInterceptor(interceptor);
  }

  public OthersAnswered others() {
    return others;
  }

  /** Lets time pass. */
  public void forward(Duration time) {
    clock.forward(time);
  }

  /** Stops the process in the middle of whatever it does and starts another on what is stored. */
  public void restart() {
    shutDown();
    startUp();
  }

  private void startUp() {
    downloader = new SourceDownloader(LIMITS);
    Configurer configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureCommandBus(c -> AsynchronousCommandBus.builder().executor(handlers).build())
            .configureEventStore(c -> EmbeddedEventStore.builder().storageEngine(engine).build())
            .registerComponent(Cache.class, c -> new RecentRuns())
            .registerComponent(ConcurrentReads.class, c -> reads)
            .registerComponent(RightOfWay.class, c -> others.way());
    new CommandSide(
            downloader,
            new NoCpr(),
            new NoCvr(),
            new IdentifierKey(new byte[IdentifierKey.BYTES]),
            sources,
            clock)
        .configureModule(configurer);
    axon = configurer.buildConfiguration();
    axon.start();
    axon.eventStore().subscribe(new RunLeader(axon.commandGateway())::on);
  }

  private void shutDown() {
    axon.shutdown();
    downloader.close();
  }

  /** Sends; the result is there when the handler has done its work. */
  public <T> CompletableFuture<T> sendAhead(Object command) {
    return axon.commandGateway().send(command);
  }

  /** Sends and waits; answers what the handler does. */
  public <T> T send(Object command) {
    return axon.commandGateway().sendAndWait(command, 20, TimeUnit.SECONDS);
  }

  /** Sets the SOR settings; by default both addresses are the register's, without history file. */
  public long change(Function<SorSettings, SorSettings> change) {
    String url = register.sorDailyUrl().toString();
    SorSettings usual = new SorSettings(true, false, url, url, null, ContactType.H, 5, 30);
    return send(new ChangeSorSettings(change.apply(usual), null));
  }

  /** Uses the history file. */
  public void useHistory() {
    change(usual -> withComplete(usual, register.sorCompleteUrl().toString()));
  }

  private static SorSettings withComplete(SorSettings usual, String url) {
    return new SorSettings(
        true, false, usual.fullUrl(), usual.dailyUrl(), url, ContactType.H, 5, 30);
  }

  /** Lets a night pass in the register and publishes its files. */
  public void night(DayPlan plan) {
    world.nextDay(plan);
    publish();
  }

  /** Publishes the world of tonight. */
  public void publish() {
    try {
      register.publish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the next run as settings and history decide; answers its id. */
  public String start() {
    return start(null, false);
  }

  public String start(SyncMode mode, boolean dryRun) {
    return send(new StartSyncRun(nextId(), Register.SOR, mode, dryRun));
  }

  /** An id that no run has. */
  public String nextId() {
    return "run-" + ++started;
  }

  /** Starts a run and waits until it has ended or is held. */
  public Run run() {
    return await(start());
  }

  public Run dryRun() {
    return await(start(null, true));
  }

  /** Runs and sees to it that it completed and its books are in order (N-21). */
  public Run complete() {
    return completed(run());
  }

  /** Sees to it that the run completed and its books are in order (N-21). */
  public static Run completed(Run run) {
    assertThat(run.last()).as(run.events()::toString).isInstanceOf(SyncRunCompleted.class);
    assertThat(run.counts().addsUp(run.started().register())).isTrue();
    assertThat(run.applied().created()).isEqualTo(run.counts().created());
    assertThat(run.applied().changed()).isEqualTo(run.counts().changed());
    assertThat(run.applied().reopened()).isEqualTo(run.counts().reopened());
    assertThat(run.applied().closed()).isEqualTo(run.counts().closed());
    assertThat(run.rejected()).hasSize((int) run.counts().rejected());
    return run;
  }

  /** Waits until the run has ended or is held. */
  public Run await(String runId) {
    return await(runId, event -> ENDS.contains(event.getClass()));
  }

  /** Waits until the run's last event is such a one. */
  public Run await(String runId, Predicate<SyncRunEvent> last) {
    return Awaitility.await("run " + runId)
        .atMost(Duration.ofSeconds(20))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> find(runId), run -> !run.events().isEmpty() && last.test(run.last()));
  }

  /** The run as it is now. */
  public Run find(String runId) {
    List<SyncRunEvent> events = new ArrayList<>();
    List<SorPartyEvent> parties = new ArrayList<>();
    log()
        .forEach(
            event -> {
              if (event.getPayload() instanceof SyncRunEvent own && own.runId().equals(runId)) {
                events.add(own);
              } else if (event.getPayload() instanceof SorPartyEvent party
                  && runId.equals(event.getMetaData().get(MetaKeys.RUN))) {
                parties.add(party);
              }
            });
    return new Run(runId, events, parties);
  }

  /** Every event there is. */
  public Stream<? extends TrackedEventMessage<?>> log() {
    return engine.readEvents(null, false);
  }

  /** Every event of parties there is. */
  public Stream<SorPartyEvent> partyEvents() {
    return log()
        .map(TrackedEventMessage::getPayload)
        .filter(SorPartyEvent.class::isInstance)
        .map(SorPartyEvent.class::cast);
  }

  @Override
  public void close() throws IOException {
    shutDown();
    handlers.shutdownNow();
    register.close();
    GenericEventMessage.clock = Clock.systemUTC();
  }
}
