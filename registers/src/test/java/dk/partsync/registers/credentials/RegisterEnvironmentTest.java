package dk.partsync.registers.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterEnvironmentTest {

  @ParameterizedTest
  @CsvSource({
    "https://graphql.datafordeler.dk/CPR/custom/PublicSector/v1,PRODUCTION",
    "https://GraphQL.Datafordeler.DK./CVR/v2,PRODUCTION",
    "https://auth-oces.datafordeler.dk:443/realms,PRODUCTION",
    "https://s5-certservices.datafordeler.dk,PRODUCTION",
    "http://distribution.virk.dk/cvr-permanent,PRODUCTION",
    "https://datafordeler.dk,PRODUCTION",
    "https://contest.datafordeler.dk,PRODUCTION",
    "https://test04-graphql.datafordeler.dk/CPR,TEST",
    "https://test04-auth.datafordeler.dk/realms,TEST",
    "https://test03-s5-certservices.datafordeler.dk,TEST",
    "https://graphql.datafordeler.dk.example.org,UNKNOWN",
    "https://notdatafordeler.dk,UNKNOWN",
    "https://graphql.datafordeler.dk@127.0.0.1:8091/,UNKNOWN",
    "http://127.0.0.1:8091/CPR,UNKNOWN",
    "mailto:x,UNKNOWN"
  })
  @DisplayName("N-37 a host of production or of test is known by its name")
  void aHostIsKnownByItsName(String address, RegisterEnvironment environment) {
    assertThat(RegisterEnvironment.ofHost(URI.create(address))).isEqualTo(environment);
  }

  @ParameterizedTest
  @CsvSource({
    "'CN=Den Danske Stat OCES udstedende-CA 1,O=Den Danske Stat,C=DK',PRODUCTION",
    "'CN=Den Danske Stat OCES udstedende-CA 1,OU=Test - cti,O=Den Danske Stat,C=DK',TEST",
    "'CN=TRUST2408 OCES CA III,O=TRUST2408,C=DK',PRODUCTION",
    "'CN=TRUST2408 Systemtest XXII CA,O=TRUST2408,C=DK',TEST",
    "'CN=Simulator udstedende-CA 1,O=Partsync simulator,C=DK',UNKNOWN"
  })
  @DisplayName("N-37 a certificate of production or of test is known by its issuer")
  void anIssuerIsKnownByItsName(String issuer, RegisterEnvironment environment) {
    assertThat(RegisterEnvironment.ofIssuer(issuer)).isEqualTo(environment);
  }

  @Test
  @DisplayName("N-37 real and invented people are never mixed")
  void eachInstallationUsesItsOwn() {
    assertThat(Installation.TEST.mayUse(RegisterEnvironment.PRODUCTION)).isFalse();
    assertThat(Installation.PRODUCTION.mayUse(RegisterEnvironment.TEST)).isFalse();
    for (Installation installation : Installation.values()) {
      assertThat(installation.mayUse(RegisterEnvironment.valueOf(installation.name()))).isTrue();
      assertThat(installation.mayUse(RegisterEnvironment.UNKNOWN)).isTrue();
    }
  }
}
