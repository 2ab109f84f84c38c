package dk.partsync.app.cvr;

import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.ProcessRole;
import dk.partsync.registers.credentials.RegisterCredentials;
import dk.partsync.registers.cvr.CvrClient;
import dk.partsync.registers.datafordeler.Datafordeler;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to CVR. Addresses are settings of the organisation. */
@Configuration
class CvrConfiguration {

  @Bean
  @ConditionalOnRole(ProcessRole.COMMAND)
  CvrClient cvrRegister(RegisterCredentials credentials, Clock clock) {
    return new CvrClient(Datafordeler.limits(), credentials, clock);
  }
}
