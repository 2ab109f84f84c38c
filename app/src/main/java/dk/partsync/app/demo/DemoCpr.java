package dk.partsync.app.demo;

import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.credentials.RegisterCredentials;
import dk.partsync.simulator.ItSystem;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.SimulatedCpr;
import dk.partsync.simulator.cpr.CprService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/**
 * The simulated CPR as the product is set up for it: its secret, and the key for CVR, in place of
 * those of the organisation.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoCpr {

  @Bean
  @Primary
  RegisterCredentials demoCredentials(RegisterSimulator simulator) {
    ItSystem system = simulator.cpr().system(CprService.PUBLIC);
    Optional<RegisterCredential> secret =
        Optional.of(new RegisterCredential.SharedSecret(system.clientId(), system.clientSecret()));
    Optional<RegisterCredential> key =
        Optional.of(new RegisterCredential.ApiKey(simulator.cvr().apiKey()));
    return register ->
        switch (register) {
          case CPR -> secret;
          case CVR -> key;
          case SOR -> Optional.empty();
        };
  }

  /** What CPR is set to. */
  static CprSettings settings(SimulatedCpr cpr, LocalDate today) {
    CprSettings defaults = CprSettings.defaults();
    return new CprSettings(
        true,
        new CprAgreement("DEMO", today),
        true,
        true,
        false,
        cpr.serviceUrl(CprService.PUBLIC).toString(),
        cpr.serviceUrl(CprService.PRIVATE).toString(),
        cpr.tokenUrl().toString(),
        cpr.system(CprService.PUBLIC).clientId(),
        defaults.protectionText(),
        defaults.rule(),
        null,
        defaults.graceDays(),
        defaults.minimumAgeDays(),
        defaults.callsPerHour(),
        defaults.callsPerDay(),
        defaults.blockBeyondBudget(),
        defaults.changeLimitPercent(),
        defaults.lookupTab());
  }
}
