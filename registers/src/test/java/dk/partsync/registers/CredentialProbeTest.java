package dk.partsync.registers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.Register;
import dk.partsync.registers.CredentialProbe.Outcome;
import dk.partsync.registers.CredentialProbe.Result;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.datafordeler.CallLimits;
import dk.partsync.registers.datafordeler.DatafordelerAccess;
import dk.partsync.registers.datafordeler.FakePlatform;
import dk.partsync.registers.http.DownloadLimits;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A credential is tried by a real call before it is used. */
class CredentialProbeTest {

  private static final RegisterCredential SECRET =
      new RegisterCredential.SharedSecret("client-1", "s3cret");
  private static final RegisterCredential KEY = new RegisterCredential.ApiKey("k3y");

  private FakePlatform platform;
  private final CredentialProbe probe =
      new CredentialProbe(
          new DownloadLimits(
              Duration.ofSeconds(2),
              Duration.ofSeconds(2),
              Duration.ofSeconds(8),
              2,
              Duration.ofMillis(5),
              Duration.ofMillis(50),
              100_000),
          Clock.systemUTC());

  @BeforeEach
  void start() throws IOException {
    platform =
        new FakePlatform()
            .answers(
                FakePlatform.json(
                    200,
                    "{\"data\":{\"DAF_RegisterImportStatus\":{\"lastEventId\":5,\"lastSequenceNumber\":4}}}"));
  }

  @AfterEach
  void stop() {
    platform.close();
  }

  private Result test(Register register, RegisterCredential credential) {
    return probe.test(
        register,
        credential,
        new DatafordelerAccess(
            platform.url("/graphql"), platform.tokenAddresses(), new CallLimits(0, 0, true)));
  }

  @Test
  @DisplayName("N-18 a credential for CPR is tried by a token, and CPR is asked nothing")
  void cprIsAskedForATokenAndNothingElse() {
    assertThat(test(Register.CPR, SECRET)).isEqualTo(new Result(Outcome.ACCEPTED, null));
    assertThat(platform.tokenRequests()).hasSize(1);
    assertThat(platform.asked()).isEmpty();
  }

  @Test
  @DisplayName("N-18 a credential for CVR is tried by a question that names nobody")
  void cvrIsAskedAHarmlessQuestion() {
    assertThat(test(Register.CVR, KEY).outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(platform.tokenRequests()).isEmpty();
    assertThat(test(Register.CVR, SECRET).outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(platform.tokenRequests()).hasSize(1);
    assertThat(platform.asked())
        .hasSize(2)
        .allSatisfy(asked -> assertThat(asked.body()).contains("DAF_RegisterImportStatus", "{}"));
  }

  @Test
  @DisplayName("N-18 a user of CVR's distribution is tried there")
  void aUserIsTriedAtTheDistribution() {
    RegisterCredential user = new RegisterCredential.UserPassword("user", "passw0rd");
    platform.answers(FakePlatform.json(200, "{\"hits\":{\"hits\":[]}}"));
    assertThat(test(Register.CVR, user)).isEqualTo(new Result(Outcome.ACCEPTED, null));
    assertThat(platform.asked())
        .extracting(FakePlatform.Asked::authorization)
        .containsExactly("Basic dXNlcjpwYXNzdzByZA==");
    platform.answers(FakePlatform.json(401, "passw0rd"));
    Result refused = test(Register.CVR, user);
    assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(refused.reason()).doesNotContain("passw0rd");
  }

  @Test
  @DisplayName("N-18 a refused credential is told with a reason that shows nothing of it")
  void aRefusedCredentialIsToldWithAReason() {
    platform.tokens(FakePlatform.json(401, "{\"error\":\"s3cret\"}"));
    platform.answers(FakePlatform.json(401, "k3y"));
    for (Result result :
        new Result[] {
          test(Register.CPR, SECRET), test(Register.CVR, KEY), test(Register.CPR, KEY)
        }) {
      assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(result.reason()).isNotBlank().doesNotContain("s3cret", "k3y");
    }
  }

  @Test
  void aRegisterThatIsDownSaysNothingOfTheCredential() {
    platform.tokens(FakePlatform.json(503, ""));
    assertThat(test(Register.CPR, SECRET).outcome()).isEqualTo(Outcome.UNREACHABLE);
    assertThat(platform.tokenRequests()).hasSize(2);
  }
}
