package dk.partsync.registers.credentials;

import dk.partsync.api.sync.Register;
import java.util.Optional;

/** Where the organisation's credentials are kept. */
@FunctionalInterface
public interface RegisterCredentials {

  /** The one in use, the same object as long as it is; empty while none is set up. */
  Optional<RegisterCredential> current(Register register);
}
