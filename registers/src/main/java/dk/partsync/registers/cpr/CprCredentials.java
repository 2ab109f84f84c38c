package dk.partsync.registers.cpr;

import java.util.Optional;

/** Where the organisation's credential for CPR is kept. */
@FunctionalInterface
public interface CprCredentials {

  /** The one in use, the same object as long as it is; empty while none is set up. */
  Optional<CprCredential> current();
}
