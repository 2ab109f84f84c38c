package dk.partsync.command.settings;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.registers.credentials.Installation;
import dk.partsync.registers.credentials.RegisterEnvironment;
import java.net.URI;

/** Addresses of registers that an installation of this kind may call (N-37). */
final class AllowedHosts {

  private AllowedHosts() {}

  /**
   * Refuses an address that belongs to production in an installation for tests, or the other way
   * round.
   *
   * @param url a sound address
   * @throws CommandRejected WRONG_ENVIRONMENT, which says what field it is and not what it held
   */
  static void require(Installation installation, String field, String url) {
    RegisterEnvironment environment = RegisterEnvironment.ofHost(URI.create(url.strip()));
    if (!installation.mayUse(environment)) {
      throw new CommandRejected(
          RejectionCode.WRONG_ENVIRONMENT,
          field
              + " belongs to "
              + environment
              + ", this installation to "
              + installation
              + "; nothing was changed.");
    }
  }
}
