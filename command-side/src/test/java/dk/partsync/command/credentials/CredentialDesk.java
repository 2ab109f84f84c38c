package dk.partsync.command.credentials;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.credentials.ActivateCredential;
import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.credentials.HeldCredentials;
import dk.partsync.api.credentials.RetireCredentials;
import dk.partsync.api.credentials.ReviewCredentials;
import dk.partsync.api.credentials.TestCredential;
import dk.partsync.api.credentials.UploadCredential;
import dk.partsync.api.sync.Register;
import dk.partsync.command.MovableClock;
import dk.partsync.command.StoredFormEngine;
import dk.partsync.command.credentials.CredentialTrials.Finding;
import dk.partsync.registers.credentials.Installation;
import dk.partsync.registers.credentials.RegisterCredential;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;

/** The credentials as they are installed, with registers that do what they are told. */
final class CredentialDesk implements AutoCloseable {

  static final String ADMIN = "karen";
  static final LocalDate DAY = LocalDate.of(2026, 9, 21);

  final MovableClock clock = new MovableClock(DAY);
  final VaultInMemory vault = new VaultInMemory();
  final List<String> tried = new ArrayList<>();
  private final OpenSeal seal = new OpenSeal();
  private final StoredFormEngine engine;
  private final Configuration axon;
  private final CredentialsInUse inUse;
  private CredentialTestOutcome answer = CredentialTestOutcome.ACCEPTED;

  CredentialDesk() {
    this(new StoredFormEngine());
  }

  /** A process of its own on the same events. */
  CredentialDesk(StoredFormEngine engine) {
    this.engine = engine;
    GenericEventMessage.clock = clock;
    Configurer configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureEventStore(c -> EmbeddedEventStore.builder().storageEngine(engine).build());
    CredentialCommands.configure(
        configurer,
        new CredentialCommands.Safekeeping(vault, seal, Installation.PRODUCTION),
        c -> this::attempt,
        clock);
    configurer.configureCorrelationDataProviders(
        c -> List.of(new SimpleCorrelationDataProvider(MetaKeys.WHO)));
    axon = configurer.buildConfiguration();
    axon.start();
    inUse = new CredentialsInUse(axon::eventStore, new CredentialOpening(vault, seal));
  }

  private Finding attempt(Register register, RegisterCredential credential) {
    tried.add(secretOf(credential));
    return new Finding(answer, "The register says " + answer + ".");
  }

  static String secretOf(RegisterCredential credential) {
    return ((RegisterCredential.SharedSecret) credential).secret();
  }

  void registersSay(CredentialTestOutcome outcome) {
    answer = outcome;
  }

  StoredFormEngine engine() {
    return engine;
  }

  UploadCredential secret(Register register, String id, String secret, Instant validTo) {
    return new UploadCredential(
        register,
        id,
        CredentialKind.OAUTH_SECRET,
        "client",
        seal.seal(register, id, CredentialSecret.ofText(secret.toCharArray())),
        validTo,
        null);
  }

  long upload(String id, String secret) {
    return send(secret(Register.CPR, id, secret, null));
  }

  /** What the saga asks for after an upload. */
  void change(String id) {
    send(new TestCredential(Register.CPR, id));
    send(new ActivateCredential(Register.CPR, id));
    send(new RetireCredentials(Register.CPR));
  }

  /** One that is in use and was used with success. */
  void proven(String id, String secret) {
    upload(id, secret);
    change(id);
    useWithSuccess();
  }

  void useWithSuccess() {
    watch().ask(Register.CPR, failure -> false, () -> "answer");
    send(new RetireCredentials(Register.CPR));
  }

  void review() {
    send(new ReviewCredentials(Register.CPR));
  }

  CredentialWatch watch() {
    return axon.getComponent(CredentialWatch.class);
  }

  CurrentCredentials current() {
    return axon.getComponent(CurrentCredentials.class);
  }

  HeldCredentials held() {
    return current().of(Register.CPR);
  }

  Optional<String> secretInUse(Register register) {
    return inUse.current(register).map(CredentialDesk::secretOf);
  }

  <T> T send(Object command) {
    return axon.commandGateway()
        .sendAndWait(asCommandMessage(command).andMetaData(Map.of(MetaKeys.WHO, ADMIN)));
  }

  /** The facts about CPR's credentials so far. */
  List<Object> facts() {
    return facts(Register.CPR);
  }

  List<Object> facts(Register register) {
    return engine
        .readEvents(HeldCredentials.streamOf(register), 0)
        .asStream()
        .<Object>map(DomainEventMessage::getPayload)
        .toList();
  }

  /** The last fact. */
  Object lastFact() {
    List<Object> facts = facts();
    return facts.get(facts.size() - 1);
  }

  @Override
  public void close() {
    axon.shutdown();
    GenericEventMessage.clock = java.time.Clock.systemUTC();
  }
}
