package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.SimulatedCvr;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cvr.CvrWorld;
import dk.partsync.simulator.cvr.SimulatedUnit;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** A fresh installation of the product with CVR switched on, and the CVR that it asks. */
final class CvrInstallation implements AutoCloseable {

  static final String PARTIES = "/api/parties";
  static final String REGISTER = "/api/cvr/parties";
  static final String LOOKUPS = "/api/cvr/lookups";
  static final String INTAKES = "/api/cvr/intakes";
  static final String SETTINGS = "/api/registers/cvr/settings";
  static final String RUN = "{\"register\":\"CVR\"}";
  static final String DRY_RUN = "{\"register\":\"CVR\",\"dryRun\":true}";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final RegisterSimulator simulator;
  private final StartedProduct product;

  private CvrInstallation(RegisterSimulator simulator, StartedProduct product) {
    this.simulator = simulator;
    this.product = product;
  }

  /** Starts both; what changes in CVR holds from yesterday, so whatever the time is it holds. */
  static CvrInstallation start(Path directory) throws IOException {
    LocalDate yesterday = LocalDate.now(RegisterClock.DENMARK).minusDays(1);
    RegisterSimulator simulator =
        RegisterSimulator.start(
            0,
            SorWorld.of(4, 60, yesterday),
            CprWorld.of(4, CprWorld.SMALLEST, yesterday),
            CvrWorld.of(4, CvrWorld.SMALLEST, yesterday));
    StartedProduct product =
        StartedProduct.start(
            directory.resolve("data"),
            List.of(CvrApiKey.class),
            "--logging.level.root=WARN",
            "--" + CvrApiKey.PROPERTY + "=" + simulator.cvr().apiKey());
    CvrInstallation installation = new CvrInstallation(simulator, product);
    installation.runs().awaitReady();
    return installation;
  }

  /** The same with CVR switched on. */
  static CvrInstallation switchedOn(Path directory) throws IOException {
    CvrInstallation installation = start(directory);
    installation.connect();
    return installation;
  }

  void connect() {
    change(
        settings -> {
          settings.put("enabled", true);
          settings.put("graphQlUrl", cvr().serviceUrl().toString());
        });
  }

  @SuppressWarnings("unchecked")
  void change(Consumer<Map<String, Object>> edit) {
    Answer current = admin().get(SETTINGS);
    Map<String, Object> settings =
        new HashMap<>(JSON.convertValue(current.json().get("settings"), Map.class));
    edit.accept(settings);
    Answer answer =
        admin()
            .put(SETTINGS, JSON.writeValueAsString(settings), "If-Match", current.header("ETag"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  SimulatedCvr cvr() {
    return simulator.cvr();
  }

  CvrWorld world() {
    return cvr().world();
  }

  SimulatedUnit special(String name) {
    return world().special(name);
  }

  ApiClient admin() {
    return product.as("admin");
  }

  ApiClient caseworker() {
    return product.as("caseworker");
  }

  ApiClient auditor() {
    return product.as("auditor");
  }

  Runs runs() {
    return new Runs(admin());
  }

  SyncRunView runToEnd() {
    SyncRunView run = runs().run(RUN);
    assertThat(run.state()).as(run.toString()).isEqualTo(SyncRunState.COMPLETED);
    return run;
  }

  /** A number with a right check digit that no unit has. */
  String unknownNumber() {
    return List.of("99999918", "99999926").stream()
        .filter(number -> world().withNumber(number).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** Registers a unit by its number; answers the party's id. */
  String register(SimulatedUnit unit) {
    Answer answer = tryToRegister(body(unit));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("partyId").asString();
  }

  Answer tryToRegister(String body) {
    return caseworker().post(REGISTER, body, "Idempotency-Key", "" + UUID.randomUUID());
  }

  PartyView view(String id) {
    return caseworker().get(PARTIES + "/" + id).as(PartyView.class);
  }

  /** What the search finds once it finds somebody; its view follows a moment later. */
  List<PartySummary> awaitFound(String body) {
    return await().until(() -> search(body), found -> !found.isEmpty());
  }

  List<PartySummary> search(String body) {
    return caseworker().post(PARTIES + "/search", body).as(PartyPage.class).parties();
  }

  Answer resume(String id) {
    return caseworker().delete(PARTIES + "/" + id + "/cvr-pause");
  }

  List<String> logLines() {
    return product.logLines();
  }

  static String body(SimulatedUnit unit) {
    return unit.owner() == null
        ? "{\"cvrNumber\":\"" + unit.number() + "\"}"
        : "{\"pNumber\":\"" + unit.number() + "\"}";
  }

  @Override
  public void close() throws IOException {
    product.close();
    simulator.close();
  }
}
