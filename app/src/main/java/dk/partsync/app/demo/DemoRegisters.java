package dk.partsync.app.demo;

import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cvr.CvrWorld;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The simulated registers. SOR starts a month back, so that its days can be stepped forward; CPR
 * and CVR start today, as what they say is asked for by the time.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoRegisters {

  private static final long SEED = 20_260_920;
  private static final int DAYS_BACK = 30;

  @Bean(destroyMethod = "close")
  RegisterSimulator registerSimulator(DemoProperties properties, Clock clock) throws IOException {
    LocalDate today = LocalDate.now(clock);
    return RegisterSimulator.start(
        properties.simulatorPort(),
        SorWorld.of(SEED, properties.units(), today.minusDays(DAYS_BACK)),
        CprWorld.of(SEED, properties.persons(), today),
        CvrWorld.of(SEED, properties.businesses(), today));
  }
}
