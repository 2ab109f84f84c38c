package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.simulator.CprClient.Answer;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.credentials.CertificateAuthority;
import dk.partsync.simulator.credentials.CertificateOrder;
import dk.partsync.simulator.credentials.IssuedCertificate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static final String GRANT = "grant_type=client_credentials&client_id=";

  private static CprServing serving;

  @BeforeAll
  static void start() throws IOException {
    serving = new CprServing();
  }

  @AfterAll
  static void close() throws IOException {
    serving.close();
  }

  private static Answer secret(String form) throws IOException {
    return CprClient.token(HttpClient.newHttpClient(), serving.cpr.tokenUrl(), form);
  }

  private static Answer certificate(HttpClient http, String form) throws IOException {
    return CprClient.token(http, serving.cpr.certificateTokenUrl(), form);
  }

  private static HttpClient showing(IssuedCertificate certificate)
      throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    char[] password = IssuedCertificate.PASSWORD.toCharArray();
    keys.load(new ByteArrayInputStream(certificate.pkcs12()), password);
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, password);
    return trusting(factory.getKeyManagers());
  }

  private static HttpClient trusting(KeyManager[] keys) throws GeneralSecurityException {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(serving.cpr.trustStore());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  private static String id(CprService service) {
    return serving.cpr.system(service).clientId();
  }

  @Test
  void theSecretGivesATokenForAnHour() throws IOException {
    ItSystem system = serving.cpr.system(CprService.PUBLIC);
    Answer answer = secret(GRANT + system.clientId() + "&client_secret=" + system.clientSecret());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("token_type").asString()).isEqualTo("Bearer");
    assertThat(answer.json().path("expires_in").asInt()).isEqualTo(3600);
    assertThat(answer.json().path("access_token").asString().split("\\.")).hasSize(3);
  }

  @Test
  void aWrongSecretOrAnotherSystemsIsRefused() throws IOException {
    String theirs = serving.cpr.system(CprService.PRIVATE).clientSecret();
    for (String wrong : new String[] {"", "x", theirs}) {
      Answer answer = secret(GRANT + id(CprService.PUBLIC) + "&client_secret=" + wrong);
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.json().path("error").asString()).isEqualTo("invalid_client");
    }
  }

  @Test
  void anotherGrantIsNotSupported() throws IOException {
    Answer answer = secret("grant_type=password&client_id=" + id(CprService.PUBLIC));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error").asString()).isEqualTo("unsupported_grant_type");
  }

  @Test
  void aTokenOpensItsOwnServiceOnly() throws IOException {
    String token = new CprClient(serving.cpr, CprService.PRIVATE).token();
    Answer answer = serving.authority.ask("{ __typename }", Map.of(), "Bearer " + token);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("DAF-AUTH-0001");
  }

  @Test
  void noTokenAnInventedOneAndAnExpiredOneAreUnauthorised() throws IOException {
    String token = serving.authority.token();
    serving.cpr.expireTokens();
    for (String authorization : new String[] {"Basic x", "Bearer x", "Bearer " + token}) {
      assertThat(serving.authority.ask("{ __typename }", Map.of(), authorization).status())
          .isEqualTo(401);
    }
  }

  @Test
  void theRegisteredCertificateGivesATokenWithoutSecret()
      throws IOException, GeneralSecurityException {
    for (CprService service : CprService.values()) {
      Answer answer = certificate(showing(serving.cpr.certificate(service)), GRANT + id(service));
      assertThat(answer.status()).isEqualTo(200);
      String token = answer.json().path("access_token").asString();
      assertThat(
              new CprClient(serving.cpr, service)
                  .ask("{ __typename }", Map.of(), "Bearer " + token)
                  .status())
          .isEqualTo(200);
    }
  }

  @Test
  void aCertificateOfAnotherSystemOrOfNobodyIsRefused()
      throws IOException, GeneralSecurityException {
    String form = GRANT + id(CprService.PUBLIC);
    IssuedCertificate theirs = serving.cpr.certificate(CprService.PRIVATE);
    assertThat(certificate(showing(theirs), form).status()).isEqualTo(401);
    IssuedCertificate nobodys = serving.cpr.strangersCertificate();
    assertThat(certificate(showing(nobodys), form).status()).isEqualTo(401);
  }

  @Test
  void withoutCertificateOrWithAnExpiredOneThereIsNoConnection()
      throws GeneralSecurityException, IOException {
    String form = GRANT + id(CprService.PUBLIC);
    HttpClient none = trusting(null);
    assertThatThrownBy(() -> certificate(none, form)).isInstanceOf(IOException.class);
    HttpClient expired = showing(serving.cpr.expiredCertificate());
    assertThatThrownBy(() -> certificate(expired, form)).isInstanceOf(IOException.class);
  }

  @Test
  void twoCertificatesOnRecordOverlapAndARevokedOneIsRefused()
      throws IOException, GeneralSecurityException {
    String form = GRANT + id(CprService.PUBLIC);
    IssuedCertificate next = ordered("next");
    assertThat(certificate(showing(next), form).status()).isEqualTo(401);
    serving.cpr.register(CprService.PUBLIC, next.certificate());
    IssuedCertificate present = serving.cpr.certificate(CprService.PUBLIC);
    assertThat(certificate(showing(next), form).status()).isEqualTo(200);
    assertThat(certificate(showing(present), form).status()).isEqualTo(200);
    serving.cpr.revoke(CprService.PUBLIC, next.certificate());
    assertThat(certificate(showing(next), form).status()).isEqualTo(401);
  }

  @Test
  void twoSecretsOnRecordOverlapAndARevokedOneIsRefused() throws IOException {
    String form = GRANT + id(CprService.PUBLIC) + "&client_secret=";
    String next = serving.cpr.newSecret(CprService.PUBLIC);
    assertThat(secret(form + next).status()).isEqualTo(200);
    assertThat(secret(form + serving.cpr.system(CprService.PUBLIC).clientSecret()).status())
        .isEqualTo(200);
    serving.cpr.revoke(CprService.PUBLIC, next);
    assertThat(secret(form + next).status()).isEqualTo(401);
  }

  @Test
  void aCertificateForMailOrNotYetValidOrOfAnotherAuthorityGetsNoConnection()
      throws GeneralSecurityException {
    Instant now = Instant.now();
    CertificateOrder usual = CertificateOrder.of("unfit", now);
    CertificateAuthority ours = serving.cpr.authority();
    for (IssuedCertificate unfit :
        new IssuedCertificate[] {
          ours.issue(usual.forMail()),
          ours.issue(usual.valid(now.plusSeconds(3600), now.plusSeconds(7200))),
          new CertificateAuthority(now).issue(usual)
        }) {
      serving.cpr.register(CprService.PUBLIC, unfit.certificate());
      assertThatThrownBy(() -> certificate(showing(unfit), GRANT + id(CprService.PUBLIC)))
          .isInstanceOf(IOException.class);
    }
  }

  private static IssuedCertificate ordered(String name) {
    return serving.cpr.authority().issue(CertificateOrder.of(name, Instant.now()));
  }
}
