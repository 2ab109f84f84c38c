package dk.partsync.app.cpr;

import dk.partsync.registers.cpr.CprCredential;
import dk.partsync.registers.cpr.CprCredentials;
import dk.partsync.registers.cpr.DatafordelerCpr;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to CPR. Addresses and client id are settings of the organisation. */
@Configuration
class CprConfiguration {

  @Bean
  CprCredentials cprCredentials(CprProperties properties) {
    Optional<CprCredential> credential = CredentialFiles.read(properties);
    return () -> credential;
  }

  @Bean
  DatafordelerCpr cprRegister(CprCredentials credentials, Clock clock) {
    return new DatafordelerCpr(DatafordelerCpr.limits(), credentials, clock);
  }
}
