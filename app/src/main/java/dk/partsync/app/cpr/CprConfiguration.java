package dk.partsync.app.cpr;

import dk.partsync.api.sync.Register;
import dk.partsync.registers.cpr.DatafordelerCpr;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.credentials.RegisterCredentials;
import dk.partsync.registers.datafordeler.Datafordeler;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to CPR. Addresses and client id are settings of the organisation. */
@Configuration
class CprConfiguration {

  @Bean
  RegisterCredentials cprCredentials(CprProperties properties) {
    Optional<RegisterCredential> credential = CredentialFiles.read(properties);
    return register -> register == Register.CPR ? credential : Optional.empty();
  }

  @Bean
  DatafordelerCpr cprRegister(RegisterCredentials credentials, Clock clock) {
    return new DatafordelerCpr(Datafordeler.limits(), credentials, clock);
  }
}
