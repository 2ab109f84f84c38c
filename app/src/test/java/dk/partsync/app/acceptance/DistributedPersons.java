package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.changes.ChangeKind;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.subscription.SubscriptionState;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.app.distributed.Cluster;
import dk.partsync.simulator.SimulatedCpr;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Persons in an installation of several processes; each question goes to another of them. */
final class DistributedPersons {

  private static final String PARTIES = "/api/parties";
  private static final String CREDENTIALS = "/api/registers/cpr/credentials";
  private static final String SETTINGS = "/api/registers/cpr/settings";
  private static final String CASE = "/api/cases/2026-114";
  private static final String RUN = "{\"register\":\"CPR\"}";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Cluster cluster;
  private final SimulatedCpr cpr;

  DistributedPersons(Cluster cluster, SimulatedCpr cpr) {
    this.cluster = cluster;
    this.cpr = cpr;
  }

  /** CPR is set up through one process and asked by others; who is protected stays hidden. */
  void areKeptInStep() {
    setUp();
    SimulatedPerson mover = cpr.world().special("adult");
    SimulatedPerson hidden = cpr.world().special("protected");
    String moved = onCase(mover);
    String masked = onCase(hidden);
    assertThat(register("http2", mover.number()).json().get("code").asString())
        .isEqualTo("NUMBER_TAKEN");
    run();
    assertThat(awaitStreet(moved, mover.roadName()).addressLine()).contains(mover.roadName());
    assertMasked(masked, hidden);
    long seen = new ChangeFeed(caseworker("http1")).end();

    SimulatedPerson there = cpr.world().change(mover.number()).move();
    run();

    awaitStreet(moved, there.roadName());
    assertThat(new ChangeFeed(caseworker("http2")).told(seen, ChangeKind.MOVED, moved))
        .singleElement()
        .satisfies(change -> assertThat(change.caseIds()).containsExactly("2026-114"));
  }

  private void setUp() {
    String secret =
        JSON.writeValueAsString(
            Map.of(
                "kind",
                "OAUTH_SECRET",
                "clientId",
                cpr.system(CprService.PUBLIC).clientId(),
                "secret",
                cpr.system(CprService.PUBLIC).clientSecret()));
    Answer current = cluster.admin("http2").get(SETTINGS);
    Map<String, Object> settings = settingsIn(current);
    settings.put("enabled", true);
    settings.put("agreement", Map.of("number", "A-2026-17", "date", "2026-01-15"));
    settings.put("publicUrl", cpr.serviceUrl(CprService.PUBLIC).toString());
    settings.put("tokenUrl", cpr.tokenUrl().toString());
    settings.put("changeLimitPercent", 100);
    Answer changed =
        cluster
            .admin("http2")
            .put(SETTINGS, JSON.writeValueAsString(settings), "If-Match", current.header("ETag"));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    Answer uploaded = cluster.admin("http1").post(CREDENTIALS + "/secret", secret);
    assertThat(uploaded.status()).as(uploaded.body()).isIn(200, 202);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                cluster.admin("http2").get(CREDENTIALS).as(CredentialsView.class).inUse() != null);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> settingsIn(Answer answer) {
    return new HashMap<>(JSON.convertValue(answer.json().get("settings"), Map.class));
  }

  private String onCase(SimulatedPerson person) {
    Answer registered = register("http1", person.number());
    assertThat(registered.status()).as(registered.body()).isEqualTo(201);
    String id = registered.json().get("id").asString();
    assertThat(caseworker("http2").put(CASE, "").status()).isEqualTo(204);
    assertThat(caseworker("http1").put(CASE + "/parties/" + id, "").status()).isEqualTo(204);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                caseworker("http2")
                    .get(PARTIES + "/" + id + "/subscription")
                    .as(SubscriptionView.class)
                    .state(),
            state -> state != SubscriptionState.NONE);
    return id;
  }

  private Answer register(String process, String number) {
    return caseworker(process)
        .post(
            PARTIES,
            CprInstallation.numberBody(number),
            "Idempotency-Key",
            UUID.randomUUID().toString());
  }

  private void run() {
    assertThat(new Runs(cluster.admin("http2")).run(RUN).state()).isEqualTo(SyncRunState.COMPLETED);
  }

  private PartyView awaitStreet(String id, String street) {
    return await()
        .atMost(PATIENCE)
        .until(() -> view(id), view -> view.addressLine().contains(street));
  }

  private void assertMasked(String id, SimulatedPerson person) {
    assertThat(view(id).protection().state()).isEqualTo(ProtectionState.PROTECTED);
    for (String process : new String[] {"http1", "http2"}) {
      assertThat(caseworker(process).get(PARTIES + "/" + id).body())
          .doesNotContain(person.givenNames(), person.roadName());
    }
  }

  private PartyView view(String id) {
    return caseworker("http1").get(PARTIES + "/" + id).as(PartyView.class);
  }

  private ApiClient caseworker(String process) {
    return cluster.as(process, "caseworker");
  }
}
