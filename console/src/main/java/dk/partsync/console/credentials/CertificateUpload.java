package dk.partsync.console.credentials;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.web.credentials.SecretParts;
import dk.partsync.web.credentials.Upload;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A certificate file with its password, as a form sends them (A1-14 to A1-16).
 *
 * @param secret none when the form cannot be taken
 */
record CertificateUpload(UploadForm form, @Nullable CredentialSecret secret) {

  private static final byte[] NOTHING = {};
  private static final int LONGEST_ID_BYTES = 4 * Upload.LONGEST_NAME;

  static CertificateUpload read(HttpServletRequest request) throws ServletException, IOException {
    byte[] file = bytes(request, "file", CredentialSecret.LARGEST_FILE);
    byte[] password = bytes(request, "password", CredentialSecret.LONGEST_TEXT);
    byte[] name = bytes(request, "clientId", LONGEST_ID_BYTES);
    String clientId = new String(name, StandardCharsets.UTF_8).strip();
    Map<String, String> faults = new HashMap<>();
    if (file.length == 0) {
      faults.put("file", "settings.credentials.fault.file");
    }
    if (file.length > CredentialSecret.LARGEST_FILE) {
      faults.put("file", "settings.credentials.fault.large");
    }
    if (password.length > CredentialSecret.LONGEST_TEXT) {
      faults.put("password", "failure.WRONG_PASSWORD");
    }
    if (clientId.isEmpty() || clientId.length() > Upload.LONGEST_NAME) {
      faults.put("clientId", "settings.credentials.fault.clientId");
    }
    CredentialSecret secret = CredentialSecret.ofFile(file, SecretParts.characters(password));
    if (!faults.isEmpty()) {
      secret.close();
    }
    return new CertificateUpload(
        new UploadForm(Map.of("clientId", clientId), faults), faults.isEmpty() ? secret : null);
  }

  String clientId() {
    return Objects.requireNonNull(form.typed().get("clientId"));
  }

  /** The field in which a refused upload has to be corrected. */
  static String fieldOf(RejectionCode code) {
    return switch (code) {
      case WRONG_PASSWORD -> "password";
      case INVALID_REQUEST -> "clientId";
      default -> "file";
    };
  }

  private static byte[] bytes(HttpServletRequest request, String name, int most)
      throws ServletException, IOException {
    return Objects.requireNonNullElse(SecretParts.bytes(request, name, most), NOTHING);
  }
}
