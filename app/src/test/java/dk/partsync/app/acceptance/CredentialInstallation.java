package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.MessageJson;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.credentials.ReviewCredentials;
import dk.partsync.api.subscription.SubscriptionState;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.api.sync.Register;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.SimulatedCpr;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.sor.SorWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import tools.jackson.databind.json.JsonMapper;

/** A fresh installation for tests with CPR switched on and no credential, whose time can go on. */
final class CredentialInstallation implements AutoCloseable {

  static final String CPR = "/api/registers/cpr/credentials";
  static final String CVR = "/api/registers/cvr/credentials";
  private static final JsonMapper JSON = json();

  final VirtualClock clock = VirtualClock.now();
  final StartedProduct product;
  private final RegisterSimulator simulator;
  private final Map<String, String> parties = new HashMap<>();

  CredentialInstallation(Path directory) throws IOException {
    LocalDate today = LocalDate.now(RegisterClock.DENMARK);
    CprWorld people = CprWorld.of(4, CprWorld.SMALLEST, today);
    people.setNow(Instant.now());
    simulator = RegisterSimulator.start(0, SorWorld.of(4, 60, today), people);
    product = StartedProduct.startForTests(directory.resolve("data"), clock);
    new Runs(admin()).awaitReady();
    switchOn();
  }

  private void switchOn() {
    Answer answer = set(cpr().serviceUrl(CprService.PUBLIC).toString());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  /** Switches CPR on at an address. */
  Answer set(String publicUrl) {
    Answer current = admin().get(CprInstallation.SETTINGS);
    Map<String, Object> settings = asMap(current.json().get("settings").toString());
    settings.put("enabled", true);
    settings.put("agreement", Map.of("number", "A-2026-17", "date", "2026-01-15"));
    settings.put("publicUrl", publicUrl);
    settings.put("tokenUrl", cpr().tokenUrl().toString());
    settings.put("certificateTokenUrl", cpr().certificateTokenUrl().toString());
    return admin()
        .put(
            CprInstallation.SETTINGS,
            JSON.writeValueAsString(settings),
            "If-Match",
            current.header("ETag"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(String json) {
    return JSON.readValue(json, Map.class);
  }

  private static JsonMapper json() {
    JsonMapper.Builder builder = JsonMapper.builder();
    MessageJson.configure(builder);
    return builder.build();
  }

  SimulatedCpr cpr() {
    return simulator.cpr();
  }

  String clientId() {
    return cpr().system(CprService.PUBLIC).clientId();
  }

  ApiClient admin() {
    return product.as("admin");
  }

  CredentialsView shown(String path) {
    return admin().get(path).as(CredentialsView.class);
  }

  /** Hands in a secret for CPR. */
  Answer handInSecret(String secret, Instant validTo) {
    return handIn(
        CPR,
        JSON.writeValueAsString(
            new Secret("OAUTH_SECRET", clientId(), secret, validTo == null ? null : "" + validTo)));
  }

  Answer handIn(String path, String body) {
    return admin().post(path + "/secret", body, "Idempotency-Key", "" + UUID.randomUUID());
  }

  /** Hands in a certificate file for CPR. */
  Answer handInFile(byte[] file, String password) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    part(form, "file\"; filename=\"a.p12", file);
    part(form, "password", password.getBytes(StandardCharsets.UTF_8));
    part(form, "clientId", clientId().getBytes(StandardCharsets.UTF_8));
    form.writeBytes("--partsync--\r\n".getBytes(StandardCharsets.US_ASCII));
    return send(
        product
            .request(CPR + "/certificate")
            .header("Content-Type", "multipart/form-data; boundary=partsync")
            .POST(BodyPublishers.ofByteArray(form.toByteArray())));
  }

  private static void part(ByteArrayOutputStream form, String name, byte[] content) {
    String head = "--partsync\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    form.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    form.writeBytes(content);
    form.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  Answer remove(String id, String etag) {
    return send(product.request(CPR + "/" + id).header("If-Match", etag).DELETE());
  }

  private Answer send(HttpRequest.Builder request) {
    return Answer.of(
        product.send(request.header("Authorization", product.credentials("admin")).build()));
  }

  /** Asks CPR for one of its people. */
  Answer fetchSomebody(String name) {
    String id = parties.computeIfAbsent(name, this::register);
    return product
        .as("caseworker")
        .post(CprInstallation.PARTIES + "/" + id + "/cpr-fetch", "", CprInstallation.PURPOSE);
  }

  /** Puts one of its people on a case, so that runs ask for the person. */
  void putOnCase(String name) {
    String id = parties.computeIfAbsent(name, this::register);
    for (String path : List.of("/api/cases/2026-114", "/api/cases/2026-114/parties/" + id)) {
      assertThat(product.as("caseworker").put(path, "").status()).isEqualTo(204);
    }
    await()
        .until(
            () ->
                product
                    .as("caseworker")
                    .get(CprInstallation.PARTIES + "/" + id + "/subscription")
                    .as(SubscriptionView.class)
                    .state(),
            state -> state != SubscriptionState.NONE);
  }

  private String register(String name) {
    Answer registered =
        product
            .as("caseworker")
            .post(
                CprInstallation.PARTIES,
                CprInstallation.numberBody(cpr().world().special(name).number()),
                "Idempotency-Key",
                "" + UUID.randomUUID());
    assertThat(registered.status()).as(registered.body()).isEqualTo(201);
    return registered.json().get("id").asString();
  }

  /** What the heartbeat does every few seconds. */
  void review() {
    for (Register register : List.of(Register.CPR, Register.CVR)) {
      product.bean(CommandGateway.class).sendAndWait(new ReviewCredentials(register));
    }
  }

  @Override
  public void close() {
    product.close();
    try {
      simulator.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Secret(String kind, String clientId, String secret, String validTo) {}
}
