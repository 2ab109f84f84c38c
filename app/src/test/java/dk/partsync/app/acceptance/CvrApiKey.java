package dk.partsync.app.acceptance;

import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.credentials.RegisterCredentials;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;

/** The key that the simulated CVR gave out, in place of the installation's own credentials. */
@Primary
class CvrApiKey implements RegisterCredentials {

  static final String PROPERTY = "partsync.test.cvr-api-key";
  private final Optional<RegisterCredential> key;

  CvrApiKey(@Value("${" + PROPERTY + "}") String key) {
    this.key = Optional.of(new RegisterCredential.ApiKey(key));
  }

  @Override
  public Optional<RegisterCredential> current(Register register) {
    return register == Register.CVR ? key : Optional.empty();
  }
}
