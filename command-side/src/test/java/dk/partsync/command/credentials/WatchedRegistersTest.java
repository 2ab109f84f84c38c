package dk.partsync.command.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.registers.cpr.CprAccess;
import dk.partsync.registers.cpr.CprFailure;
import dk.partsync.registers.cpr.CprRegister;
import dk.partsync.registers.credentials.Installation;
import dk.partsync.registers.cvr.CvrAccess;
import dk.partsync.registers.cvr.CvrFailure;
import dk.partsync.registers.cvr.CvrRegister;
import dk.partsync.registers.datafordeler.TokenAddresses;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WatchedRegistersTest {

  private static final URI OWN = URI.create("https://register.example.invalid/graphql");
  private static final URI PRODUCTION = URI.create("https://graphql.datafordeler.dk/CVR/v2");

  private final CredentialDesk desk = new CredentialDesk();
  private int asked;

  @AfterEach
  void close() {
    desk.close();
  }

  /** One that answers every question with nothing. */
  private <T> T silent(Class<T> register) {
    return register.cast(
        Proxy.newProxyInstance(
            register.getClassLoader(),
            new Class<?>[] {register},
            (proxy, method, arguments) -> {
              asked++;
              return List.of();
            }));
  }

  private static CprAccess cpr(URI service, URI token, URI certificateToken) {
    return new CprAccess(false, service, new TokenAddresses(token, certificateToken), 0, 0, false);
  }

  private static CvrAccess cvr(URI service) {
    return new CvrAccess(service, new TokenAddresses(OWN, OWN), 0, 0, false);
  }

  @Test
  @DisplayName("N-37 an installation for tests asks no CPR of production, whenever it was set")
  void noCprOfProductionIsAsked() {
    WatchedCpr watched = new WatchedCpr(silent(CprRegister.class), Installation.TEST, desk::watch);
    for (CprAccess access :
        List.of(cpr(PRODUCTION, OWN, OWN), cpr(OWN, PRODUCTION, OWN), cpr(OWN, OWN, PRODUCTION))) {
      assertThatExceptionOfType(CprFailure.class)
          .isThrownBy(() -> watched.persons(access, List.of(), null))
          .satisfies(refused -> assertThat(refused.outcome()).isEqualTo(CprOutcome.MODULE_OFF));
    }
    assertThat(asked).isZero();
    watched.persons(cpr(OWN, OWN, OWN), List.of(), null);
    assertThat(asked).isEqualTo(1);
  }

  @Test
  @DisplayName("N-37 an installation for tests asks no CVR of production, not even to try")
  void noCvrOfProductionIsAsked() {
    WatchedCvr watched = new WatchedCvr(silent(CvrRegister.class), Installation.TEST, desk::watch);
    CvrAccess production = cvr(PRODUCTION);
    assertThatExceptionOfType(CvrFailure.class)
        .isThrownBy(() -> watched.units(production, List.of()));
    assertThatExceptionOfType(CvrFailure.class).isThrownBy(() -> watched.probe(production));
    assertThat(asked).isZero();
    watched.units(cvr(OWN), List.of());
    assertThat(asked).isEqualTo(1);
  }
}
