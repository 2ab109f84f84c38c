package dk.partsync.http.credentials;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.Register;
import dk.partsync.http.RequestRefused;

/** Names of registers in paths, for those that are called with a credential. */
final class RegisterPath {

  private RegisterPath() {}

  /**
   * The register of a path.
   *
   * @throws RequestRefused with 404 for any other name
   */
  static Register register(String name) {
    return switch (name) {
      case "cpr" -> Register.CPR;
      case "cvr" -> Register.CVR;
      default ->
          throw RequestRefused.because(
              RejectionCode.NOT_FOUND, "There is no register of this name with credentials.");
    };
  }

  static String of(Register register) {
    return "/api/registers/" + (register == Register.CPR ? "cpr" : "cvr") + "/credentials";
  }
}
