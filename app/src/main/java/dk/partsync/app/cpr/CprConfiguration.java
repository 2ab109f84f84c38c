package dk.partsync.app.cpr;

import dk.partsync.registers.cpr.CprCredential;
import dk.partsync.registers.cpr.DatafordelerCpr;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to CPR. Addresses and client id are settings of the organisation. */
@Configuration
class CprConfiguration {

  @Bean
  DatafordelerCpr cprRegister(CprProperties properties, Clock clock) {
    Optional<CprCredential> credential = CredentialFiles.read(properties);
    return new DatafordelerCpr(DatafordelerCpr.limits(), () -> credential, clock);
  }
}
