package dk.partsync.registers.cpr;

import dk.partsync.registers.http.RegisterUrls;
import java.net.URI;

/** Secrets and persons' data travel encrypted, or stay on this machine. */
final class Addresses {

  private Addresses() {}

  /**
   * @throws CprFailure with {@code BAD_REQUEST} when the address is not to be called
   */
  static URI check(URI address) {
    try {
      return RegisterUrls.check(address.toString());
    } catch (IllegalArgumentException e) {
      throw CprFailures.badRequest(String.valueOf(e.getMessage()));
    }
  }
}
