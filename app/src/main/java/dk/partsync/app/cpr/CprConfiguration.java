package dk.partsync.app.cpr;

import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.ProcessRole;
import dk.partsync.registers.cpr.DatafordelerCpr;
import dk.partsync.registers.credentials.RegisterCredentials;
import dk.partsync.registers.datafordeler.Datafordeler;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to CPR. Addresses are settings of the organisation. */
@Configuration
class CprConfiguration {

  @Bean
  @ConditionalOnRole(ProcessRole.COMMAND)
  DatafordelerCpr cprRegister(RegisterCredentials credentials, Clock clock) {
    return new DatafordelerCpr(Datafordeler.limits(), credentials, clock);
  }
}
