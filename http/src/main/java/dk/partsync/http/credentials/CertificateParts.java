package dk.partsync.http.credentials;

import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.http.Faults;
import dk.partsync.web.credentials.SecretParts;
import dk.partsync.web.credentials.Upload;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes a certificate file, its password and the client id from the parts of a body, and from
 * nowhere else: what stands in an address ends up in logs.
 */
final class CertificateParts {

  private static final int LONGEST_PASSWORD = CredentialSecret.LONGEST_TEXT;
  private static final int LONGEST_ID_BYTES = 4 * Upload.LONGEST_NAME;

  private final Faults faults = new Faults();
  private final HttpServletRequest request;

  CertificateParts(HttpServletRequest request) {
    this.request = request;
  }

  /**
   * What was sent.
   *
   * @throws dk.partsync.http.RequestRefused when a part is missing or too long
   */
  Sent read() throws ServletException, IOException {
    byte[] file = bytes("file", CredentialSecret.LARGEST_FILE);
    faults.require("file", file == null || file.length > 0, "must not be empty");
    byte[] password = bytes("password", LONGEST_PASSWORD);
    byte[] clientId = bytes("clientId", LONGEST_ID_BYTES);
    faults.refuseIfAny();
    String id = new String(Objects.requireNonNull(clientId), StandardCharsets.UTF_8);
    return new Sent(
        id,
        CredentialSecret.ofFile(
            Objects.requireNonNull(file),
            SecretParts.characters(Objects.requireNonNull(password))));
  }

  private byte @Nullable [] bytes(String name, int most) throws ServletException, IOException {
    byte[] content = SecretParts.bytes(request, name, most);
    faults.present(name, content);
    faults.require(
        name, content == null || content.length <= most, "must be at most " + most + " bytes");
    return content;
  }

  /** A client id, and the file with its password. */
  record Sent(String clientId, CredentialSecret secret) {}
}
