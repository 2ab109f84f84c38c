package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.access.AccessPage;
import dk.partsync.api.access.AccessView;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.subscription.SubscriptionState;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.app.Users;
import dk.partsync.app.wiring.CprSecret;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.SimulatedCpr;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cpr.SimulatedPerson;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/** A fresh installation of the product and the CPR that it asks, both in the time of today. */
final class CprInstallation implements AutoCloseable {

  static final String[] PURPOSE = {"X-Purpose", "2026-114"};
  static final String PARTIES = "/api/parties";
  static final String SETTINGS = "/api/registers/cpr/settings";
  private static final String RUN = "{\"register\":\"CPR\"}";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Clock DANISH_TIME = Clock.system(RegisterClock.DENMARK);

  private final RegisterSimulator simulator;
  private final StartedProduct product;
  private final CprService service;

  private CprInstallation(RegisterSimulator simulator, StartedProduct product, CprService service) {
    this.simulator = simulator;
    this.product = product;
    this.service = service;
  }

  /** Starts both; CPR is off. */
  static CprInstallation start(Path directory) throws IOException {
    return start(directory, CprService.PUBLIC, DANISH_TIME);
  }

  /** The same with CPR switched on. */
  static CprInstallation switchedOn(Path directory) throws IOException {
    return switchedOn(directory, CprService.PUBLIC, DANISH_TIME);
  }

  /** With CPR switched on through one of its services, in the time of the clock. */
  static CprInstallation switchedOn(Path directory, CprService service, Clock clock)
      throws IOException {
    CprInstallation installation = start(directory, service, clock);
    installation.change(installation::connect);
    CprSecret.upload(installation.product, installation.cpr().system(service));
    return installation;
  }

  private static CprInstallation start(Path directory, CprService service, Clock clock)
      throws IOException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), RegisterClock.DENMARK);
    CprWorld people = CprWorld.of(4, CprWorld.SMALLEST, today);
    people.setNow(clock.instant());
    RegisterSimulator simulator = RegisterSimulator.start(0, SorWorld.of(4, 60, today), people);
    StartedProduct product =
        StartedProduct.start(
            directory.resolve("data"),
            clock,
            List.of(FurtherUsers.class),
            "--logging.level.root=WARN");
    CprInstallation installation = new CprInstallation(simulator, product, service);
    installation.runs().awaitReady();
    return installation;
  }

  private void connect(Map<String, Object> settings) {
    settings.put("enabled", true);
    settings.put("agreement", Map.of("number", "A-2026-17", "date", "2026-01-15"));
    settings.put("lookupUsed", true);
    settings.put("privateAccess", service == CprService.PRIVATE);
    settings.put("publicUrl", cpr().serviceUrl(CprService.PUBLIC).toString());
    settings.put("privateUrl", cpr().serviceUrl(CprService.PRIVATE).toString());
    settings.put("tokenUrl", cpr().tokenUrl().toString());
    settings.put("certificateTokenUrl", cpr().certificateTokenUrl().toString());
  }

  /** The answer to CPR settings made from the current ones. */
  @SuppressWarnings("unchecked")
  Answer put(Consumer<Map<String, Object>> edit) {
    Answer current = admin().get(SETTINGS);
    Map<String, Object> settings =
        new HashMap<>(JSON.convertValue(current.json().get("settings"), Map.class));
    edit.accept(settings);
    return admin()
        .put(SETTINGS, JSON.writeValueAsString(settings), "If-Match", current.header("ETag"));
  }

  void change(Consumer<Map<String, Object>> edit) {
    Answer answer = put(edit);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  SimulatedCpr cpr() {
    return simulator.cpr();
  }

  CprWorld people() {
    return cpr().world();
  }

  SimulatedPerson special(String name) {
    return people().special(name);
  }

  /** How many questions CPR has looked at. */
  int questions() {
    return cpr().questions().size();
  }

  ApiClient admin() {
    return product.as("admin");
  }

  ApiClient caseworker() {
    return product.as("caseworker");
  }

  ApiClient unmasker() {
    return further(FurtherUsers.UNMASKER);
  }

  /** Who may ask CPR and change no party. */
  ApiClient asker() {
    return further(FurtherUsers.ASKER);
  }

  private ApiClient further(String name) {
    return new ApiClient(product.port(), new Users(Map.of(name, FurtherUsers.PASSWORD)), name);
  }

  Runs runs() {
    return new Runs(admin());
  }

  /** Runs CPR to its end. */
  void run() {
    SyncRunView run = runs().run(RUN);
    assertThat(run.state()).as(run.toString()).isEqualTo(SyncRunState.COMPLETED);
  }

  /** A number that nobody has. */
  String unknownNumber() {
    List<String> known = people().numbers();
    return List.of("3112659998", "3112659999").stream()
        .filter(number -> !known.contains(number))
        .findFirst()
        .orElseThrow();
  }

  /** Registers a person by the number alone. */
  String register(String number) {
    Answer answer =
        caseworker().post(PARTIES, numberBody(number), "Idempotency-Key", "" + UUID.randomUUID());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("id").asString();
  }

  /** Registers a person by the number and fetches it. */
  String registerAndFetch(String number) {
    String id = register(number);
    Answer answer = fetch(id);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return id;
  }

  Answer fetch(String id) {
    return caseworker().post(PARTIES + "/" + id + "/cpr-fetch", "", PURPOSE);
  }

  Answer lookUp(String body) {
    return caseworker().post("/api/cpr/lookups", body, PURPOSE);
  }

  PartyView view(String id) {
    return caseworker().get(PARTIES + "/" + id).as(PartyView.class);
  }

  List<PartySummary> search(String body) {
    return caseworker().post(PARTIES + "/search", body).as(PartyPage.class).parties();
  }

  /** What the search finds once it finds somebody; its view follows a moment later. */
  List<PartySummary> awaitFound(String body) {
    return await().until(() -> search(body), found -> !found.isEmpty());
  }

  /** The newest recorded access that is wanted; the view follows a moment later. */
  AccessView awaitAccess(Predicate<AccessView> wanted) {
    return await()
        .until(() -> accesses().stream().filter(wanted).findFirst(), found -> found.isPresent())
        .orElseThrow();
  }

  /** The newest accesses as they are recorded so far. */
  List<AccessView> accesses() {
    return product.as("auditor").get("/api/accesses?limit=200").as(AccessPage.class).accesses();
  }

  /** Opens a case with the person on it, who is registered for it and subscribed. */
  String onCase(String caseId, SimulatedPerson person) {
    openCase(caseId);
    String id = register(person.number());
    addToCase(caseId, id);
    await().until(() -> subscription(id, "").state(), state -> state != SubscriptionState.NONE);
    return id;
  }

  void openCase(String caseId) {
    done(caseworker().put("/api/cases/" + caseId, ""));
  }

  void closeCase(String caseId, String body) {
    done(caseworker().post("/api/cases/" + caseId + "/close", body));
  }

  void addToCase(String caseId, String partyId) {
    done(caseworker().put("/api/cases/" + caseId + "/parties/" + partyId, ""));
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
  }

  SubscriptionView awaitSubscription(String id, SubscriptionState state) {
    return await().until(() -> subscription(id, ""), found -> found.state() == state);
  }

  SubscriptionView subscription(String id, String query) {
    return caseworker()
        .get(PARTIES + "/" + id + "/subscription" + query)
        .as(SubscriptionView.class);
  }

  ChangeFeed feed() {
    return new ChangeFeed(caseworker());
  }

  <T> T bean(Class<T> type) {
    return product.bean(type);
  }

  List<String> logLines() {
    return product.logLines();
  }

  static String numberBody(String number) {
    return "{\"cprNumber\":\"" + number + "\"}";
  }

  @Override
  public void close() throws IOException {
    product.close();
    simulator.close();
  }
}
