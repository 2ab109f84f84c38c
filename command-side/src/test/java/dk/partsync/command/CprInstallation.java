package dk.partsync.command;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.RightOfWay;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cases.AddPartyToCase;
import dk.partsync.api.cases.OpenCase;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.RegisterCprPerson;
import dk.partsync.api.party.RegisterParty;
import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.api.settings.DialogueTab;
import dk.partsync.api.settings.RuleBasis;
import dk.partsync.api.subscription.ReviewSubscriptions;
import dk.partsync.api.subscription.SubscriptionEvent;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunEvent;
import dk.partsync.command.access.IdentifierKey;
import dk.partsync.registers.cvr.CvrRegister;
import dk.partsync.registers.http.DownloadLimits;
import dk.partsync.registers.http.SourceDownloader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.MessageHandlerInterceptor;

/**
 * The command side with CPR switched on, CPR in memory, and time that passes when it is told to.
 */
public final class CprInstallation implements AutoCloseable {

  public static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);

  private static final RuleBasis BASIS = new RuleBasis("law", "owner", LocalDate.of(2027, 1, 1));

  private final CprInMemory cpr = new CprInMemory();
  private final MovableClock clock = new MovableClock(MONDAY);
  private final StoredFormEngine engine = new StoredFormEngine();
  private final OthersAnswered others = new OthersAnswered();
  private final ExecutorService handlers = Executors.newCachedThreadPool();
  private final Path sources;
  private final CvrRegister cvr;
  private SourceDownloader downloader;
  private Configuration axon;
  private long settingsVersion;
  private int started;

  public CprInstallation(Path sources) {
    this(sources, new NoCvr());
  }

  CprInstallation(Path sources, CvrRegister cvr) {
    this.sources = sources;
    this.cvr = cvr;
    GenericEventMessage.clock = clock;
    startUp();
    change(SubscriptionRule.OPEN_OR_RECENTLY_CLOSED_CASES, 90, 0);
  }

  public OthersAnswered others() {
    return others;
  }

  private void startUp() {
    downloader = new SourceDownloader(DownloadLimits.defaults());
    Configurer configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureCommandBus(c -> AsynchronousCommandBus.builder().executor(handlers).build())
            .configureEventStore(c -> EmbeddedEventStore.builder().storageEngine(engine).build())
            .registerComponent(RightOfWay.class, c -> others.way());
    new CommandSide(
            downloader, cpr, cvr, new IdentifierKey(new byte[IdentifierKey.BYTES]), sources, clock)
        .configureModule(configurer);
    axon = configurer.buildConfiguration();
    axon.start();
    axon.eventStore().subscribe(new RunLeader(axon.commandGateway())::on);
  }

  /** Stops the process in the middle of whatever it does and starts another on what is stored. */
  public void restart() {
    shutDown();
    startUp();
  }

  private void shutDown() {
    axon.shutdown();
    downloader.close();
  }

  public CprInMemory cpr() {
    return cpr;
  }

  public MovableClock clock() {
    return clock;
  }

  /** Where what CPR says is kept during a run. */
  public Path files() {
    return sources.resolve("cpr");
  }

  public void intercept(MessageHandlerInterceptor<CommandMessage<?>> interceptor) {
    axon.commandBus().registerHandlerInterceptor(interceptor);
  }

  public <T> T send(Object command) {
    return axon.commandGateway().sendAndWait(command, 20, TimeUnit.SECONDS);
  }

  /** Sets the rule, CPR on. */
  public void change(SubscriptionRule rule, int graceDays, int minimumAgeDays) {
    change(settings(true, false, rule, graceDays, minimumAgeDays));
  }

  /** Writes settings down as their handler does. */
  public void change(CprSettings settings) {
    axon.eventStore()
        .publish(
            new GenericDomainEventMessage<>(
                "CprSettingsHolder",
                "settings-CPR",
                settingsVersion++,
                new CprSettingsChanged(settings)));
  }

  public static CprSettings settings(
      boolean enabled, boolean privateAccess, SubscriptionRule rule, int grace, int minimumAge) {
    return new CprSettings(
        enabled,
        new CprAgreement("A-1", MONDAY),
        true,
        false,
        privateAccess,
        "https://public.example.invalid/",
        "https://private.example.invalid/",
        "https://token.example.invalid/",
        "https://token-oces.example.invalid/",
        "Skjult",
        rule,
        BASIS,
        grace,
        minimumAge,
        0,
        0,
        true,
        30,
        DialogueTab.CPR);
  }

  /** Registers a person by number; answers the party's id. */
  public String register(String number) {
    String partyId = PersonId.of(UUID.nameUUIDFromBytes(number.getBytes()));
    send(new RegisterCprPerson(partyId, new CprNumber(number), details("")));
    return partyId;
  }

  /** Registers a person without number. */
  public String registerWithoutNumber() {
    String partyId = PersonId.of(UUID.randomUUID());
    send(new RegisterParty(partyId, details("Prøvesen")));
    return partyId;
  }

  private static PersonDetails details(String surname) {
    return new PersonDetails(
        new PersonName(null, surname, null), PersonAddress.none(), PersonContactData.none(), null);
  }

  public void openCase(String caseId, String... partyIds) {
    send(new OpenCase(caseId));
    for (String partyId : partyIds) {
      send(new AddPartyToCase(caseId, partyId));
    }
  }

  /** Has everything that is due worked off. */
  public void review() {
    int changed;
    do {
      changed = send(new ReviewSubscriptions());
    } while (changed > 0);
  }

  public String start(SyncMode mode, boolean dryRun) {
    return start(Register.CPR, mode, dryRun);
  }

  String start(Register register, SyncMode mode, boolean dryRun) {
    String runId = "run-" + ++started;
    return axon.commandGateway()
        .sendAndWait(
            asCommandMessage(new StartSyncRun(runId, register, mode, dryRun))
                .andMetaData(Map.of(MetaKeys.WHO, "kim")),
            20,
            TimeUnit.SECONDS);
  }

  /** Runs until the run has ended or is held. */
  public Run run() {
    return await(start(null, false));
  }

  /** Runs until the run, asked for by hand, has ended or is held. */
  public Run run(SyncMode mode) {
    return await(start(mode, false));
  }

  public Run await(String runId) {
    return await(runId, event -> Installation.ENDS.contains(event.getClass()));
  }

  public Run await(String runId, Predicate<SyncRunEvent> last) {
    return Awaitility.await("run " + runId)
        .atMost(Duration.ofSeconds(20))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> find(runId), run -> !run.events().isEmpty() && last.test(run.last()));
  }

  public Run find(String runId) {
    List<SyncRunEvent> events = new ArrayList<>();
    payloads()
        .forEach(
            payload -> {
              if (payload instanceof SyncRunEvent own && own.runId().equals(runId)) {
                events.add(own);
              }
            });
    return new Run(runId, events, List.of());
  }

  /** Every fact there is, as it is stored. */
  List<Object> payloads() {
    List<Object> payloads = new ArrayList<>();
    engine.readEvents(null, false).forEach(event -> payloads.add(event.getPayload()));
    return payloads;
  }

  /** Every event of a kind there is. */
  public <T> List<T> eventsOf(Class<T> kind) {
    return payloads().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Every event of runs there is, as it is stored. */
  public List<Object> runEvents() {
    return payloads().stream().filter(SyncRunEvent.class::isInstance).toList();
  }

  public List<SubscriptionEvent> ledger(String partyId) {
    return payloads().stream()
        .filter(SubscriptionEvent.class::isInstance)
        .map(SubscriptionEvent.class::cast)
        .filter(event -> event.partyId().equals(partyId))
        .toList();
  }

  /** What is known from CPR of a party, in the order of its facts. */
  public List<CprEvent> cprEvents(String partyId) {
    return payloads().stream()
        .filter(CprEvent.class::isInstance)
        .map(CprEvent.class::cast)
        .filter(event -> event.partyId().equals(partyId))
        .toList();
  }

  @Override
  public void close() {
    shutDown();
    handlers.shutdownNow();
    GenericEventMessage.clock = Clock.systemUTC();
  }
}
