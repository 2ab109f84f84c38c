package dk.partsync.app.security;

import static org.awaitility.Awaitility.await;

import dk.partsync.app.Answer;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.app.wiring.TrustedAuthority;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.SimulatedCpr;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.sor.SorWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A product that gets its access tokens from the simulated CPR by certificate. */
final class CertificateInstallation implements AutoCloseable {

  private static final String CREDENTIALS = "/api/registers/cpr/credentials";
  private static final String SETTINGS = "/api/registers/cpr/settings";
  private static final String[] PURPOSE = {"X-Purpose", "2026-114"};
  private static final String BOUNDARY = "----the-form";

  private final RegisterSimulator register;
  private final TrustedAuthority authority;
  private final StartedProduct product;
  private final List<String> answers = new ArrayList<>();

  private CertificateInstallation(
      RegisterSimulator register, TrustedAuthority authority, StartedProduct product) {
    this.register = register;
    this.authority = authority;
    this.product = product;
  }

  /** Starts both, with CPR switched on; the product trusts the simulator's authority. */
  static CertificateInstallation start(Path directory)
      throws IOException, GeneralSecurityException {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    RegisterSimulator register =
        RegisterSimulator.start(
            0, SorWorld.of(43, 50, today), CprWorld.of(43, CprWorld.SMALLEST, today));
    TrustedAuthority authority = TrustedAuthority.of(register.cpr(), directory);
    StartedProduct product =
        StartedProduct.start(
            directory.resolve("data"),
            List.of(),
            "--logging.level.dk.partsync=DEBUG",
            "--logging.level.org.axonframework=INFO",
            "--logging.level.org.apache.hc=DEBUG");
    CertificateInstallation installation =
        new CertificateInstallation(register, authority, product);
    installation.switchOn();
    return installation;
  }

  @SuppressWarnings("unchecked")
  private void switchOn() {
    Answer current =
        await().until(() -> product.as("admin").get(SETTINGS), answer -> answer.status() == 200);
    Map<String, Object> settings =
        JsonMapper.shared().convertValue(current.json().get("settings"), Map.class);
    settings.put("enabled", true);
    settings.put("agreement", Map.of("number", "A-1", "date", "2026-01-15"));
    settings.put("publicUrl", cpr().serviceUrl(CprService.PUBLIC).toString());
    settings.put("tokenUrl", cpr().tokenUrl().toString());
    settings.put("certificateTokenUrl", cpr().certificateTokenUrl().toString());
    Answer answer =
        product
            .as("admin")
            .put(
                SETTINGS,
                JsonMapper.shared().writeValueAsString(settings),
                "If-Match",
                current.header("ETag"));
    if (answer.status() != 200) {
      throw new AssertionError(answer.body());
    }
  }

  SimulatedCpr cpr() {
    return register.cpr();
  }

  StartedProduct product() {
    return product;
  }

  /** Everything that was answered to an upload. */
  List<String> answers() {
    return answers;
  }

  private String clientId() {
    return cpr().system(CprService.PUBLIC).clientId();
  }

  HttpResponse<String> upload(byte[] file, String password) throws IOException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    part(form, "file\"; filename=\"organisation.p12", file);
    part(form, "password", password.getBytes(StandardCharsets.UTF_8));
    part(form, "clientId", clientId().getBytes(StandardCharsets.UTF_8));
    form.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return post("/certificate", "multipart/form-data; boundary=" + BOUNDARY, form.toByteArray());
  }

  HttpResponse<String> upload(String json) {
    return post("/secret", "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> post(String path, String type, byte[] body) {
    HttpResponse<String> answer =
        product.send(
            product
                .request(CREDENTIALS + path)
                .header("Authorization", product.credentials("admin"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    answers.add(answer.headers().map() + answer.body());
    return answer;
  }

  private static void part(OutputStream form, String name, byte[] content) throws IOException {
    String head =
        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    form.write(head.getBytes(StandardCharsets.UTF_8));
    form.write(content);
    form.write("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  JsonNode credentials() {
    return product.as("admin").get(CREDENTIALS).json();
  }

  void awaitInUse(String thumbprint) {
    await().until(() -> credentials().at("/inUse/thumbprint").asString("").equals(thumbprint));
  }

  /** Registers somebody and fetches from CPR; the answer to that. */
  Answer fetch(String special) {
    Answer registered =
        product
            .as("caseworker")
            .post(
                "/api/parties",
                "{\"cprNumber\":\"" + cpr().world().special(special).number() + "\"}",
                "Idempotency-Key",
                UUID.randomUUID().toString());
    String id = registered.json().get("id").asString();
    return product.as("caseworker").post("/api/parties/" + id + "/cpr-fetch", "", PURPOSE);
  }

  @Override
  public void close() throws IOException {
    authority.close();
    product.close();
    register.close();
  }
}
