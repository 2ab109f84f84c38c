package dk.partsync.command.cpr;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.access.AccessRecorded;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.RegisterCprPerson;
import dk.partsync.api.party.RegisterParty;
import dk.partsync.api.settings.ChangeCprSettings;
import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.command.CommandSide;
import dk.partsync.command.CprPersons;
import dk.partsync.command.NoCvr;
import dk.partsync.command.StoredFormEngine;
import dk.partsync.command.access.AccessFixture;
import dk.partsync.command.sync.RecentRuns;
import dk.partsync.registers.http.DownloadLimits;
import dk.partsync.registers.http.SourceDownloader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;

/** The command side as it is installed, with a register that does what it is told. */
public final class CprDesk implements AutoCloseable {

  static final String USER = "anne";
  static final String CASE = "2026-114";

  final MovingClock clock = new MovingClock(CprPersons.AT);
  final ScriptedCpr register = new ScriptedCpr();
  private final EventStorageEngine engine = new StoredFormEngine();
  private final SourceDownloader downloader = new SourceDownloader(DownloadLimits.defaults());
  private final Configuration axon;
  private int persons;

  /** One with CPR switched on. */
  static CprDesk open() {
    CprDesk desk = closed();
    desk.set(settings(true, true, false));
    return desk;
  }

  /** A fresh one. */
  static CprDesk closed() {
    return new CprDesk();
  }

  private CprDesk() {
    GenericEventMessage.clock = clock;
    Configurer configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureEventStore(c -> EmbeddedEventStore.builder().storageEngine(engine).build())
            .configureCorrelationDataProviders(
                c -> List.of(new SimpleCorrelationDataProvider(MetaKeys.WHO, MetaKeys.WHY)))
            .registerComponent(Cache.class, c -> new RecentRuns());
    new CommandSide(downloader, register, new NoCvr(), AccessFixture.KEY, Path.of("unused"), clock)
        .configureModule(configurer);
    axon = configurer.buildConfiguration();
    axon.start();
  }

  /** Switched on or off, with CPR Lookup in use or not, relatives shown or not. */
  static CprSettings settings(boolean enabled, boolean lookupUsed, boolean showRelated) {
    CprSettings fresh = CprSettings.defaults();
    return new CprSettings(
        enabled,
        new CprAgreement("A-1", LocalDate.of(2026, 1, 2)),
        lookupUsed,
        showRelated,
        false,
        fresh.publicUrl(),
        fresh.privateUrl(),
        fresh.tokenUrl(),
        fresh.certificateTokenUrl(),
        fresh.protectionText(),
        fresh.rule(),
        null,
        90,
        7,
        0,
        0,
        true,
        30,
        fresh.lookupTab());
  }

  void set(CprSettings settings) {
    send(new ChangeCprSettings(settings, null));
  }

  /** Registers a person with the number; answers the party's id. */
  String register(String number) {
    String id = nextId();
    send(new RegisterCprPerson(id, CprNumber.of(number), details(null)));
    return id;
  }

  /** Registers a person without number; answers the party's id. */
  String registerWithoutNumber() {
    String id = nextId();
    send(new RegisterParty(id, details("Lone")));
    return id;
  }

  private String nextId() {
    return PersonId.of(new UUID(7, ++persons));
  }

  private static PersonDetails details(String name) {
    return new PersonDetails(
        new PersonName(name, null, null), PersonAddress.none(), PersonContactData.none(), null);
  }

  /** Sends for a case; answers what the handler does. */
  <T> T send(Object command) {
    return sendAs(USER, CASE, command);
  }

  /** Sends without saying why. */
  <T> T sendWithoutPurpose(Object command) {
    return sendAs(USER, null, command);
  }

  <T> T sendAs(String who, String why, Object command) {
    CommandMessage<?> message =
        asCommandMessage(command)
            .andMetaData(Map.of(MetaKeys.WHO, who))
            .andMetaData(why == null ? Map.of() : Map.of(MetaKeys.WHY, why));
    return gateway().sendAndWait(message);
  }

  CommandGateway gateway() {
    return axon.commandGateway();
  }

  <T> T component(Class<T> type) {
    return axon.getComponent(type);
  }

  /** Every event there is, as it was stored. */
  List<DomainEventMessage<?>> log() {
    return engine
        .readEvents(null, false)
        .<DomainEventMessage<?>>map(event -> (DomainEventMessage<?>) event)
        .toList();
  }

  /** The payloads of a stream. */
  List<Object> events(String aggregateId) {
    return log().stream()
        .filter(event -> event.getAggregateIdentifier().equals(aggregateId))
        .<Object>map(DomainEventMessage::getPayload)
        .toList();
  }

  /** Every recorded access, in order. */
  List<AccessRecorded> accesses() {
    return accessMessages().map(event -> (AccessRecorded) event.getPayload()).toList();
  }

  Stream<DomainEventMessage<?>> accessMessages() {
    return log().stream().filter(event -> event.getPayload() instanceof AccessRecorded);
  }

  @Override
  public void close() {
    axon.shutdown();
    downloader.close();
    GenericEventMessage.clock = java.time.Clock.systemUTC();
  }
}
