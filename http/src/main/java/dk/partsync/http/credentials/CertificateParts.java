package dk.partsync.http.credentials;

import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.http.Faults;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes a certificate file, its password and the client id from the parts of a body, and from
 * nowhere else: what stands in an address ends up in logs.
 */
final class CertificateParts {

  private static final int LONGEST_PASSWORD = CredentialSecret.LONGEST_TEXT;
  private static final int LONGEST_ID_BYTES = 4 * SecretRequest.LONGEST_NAME;

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
            Objects.requireNonNull(file), characters(Objects.requireNonNull(password))));
  }

  private byte @Nullable [] bytes(String name, int most) throws ServletException, IOException {
    Part part = request.getPart(name);
    faults.present(name, part);
    if (part == null) {
      return null;
    }
    faults.require(name, part.getSize() <= most, "must be at most " + most + " bytes");
    try (InputStream content = part.getInputStream()) {
      return content.readNBytes(most);
    }
  }

  /** The bytes are wiped. */
  private static char[] characters(byte[] utf8) {
    CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(utf8));
    char[] text = new char[decoded.remaining()];
    decoded.get(text);
    Arrays.fill(decoded.array(), '\0');
    Arrays.fill(utf8, (byte) 0);
    return text;
  }

  /** A client id, and the file with its password. */
  record Sent(String clientId, CredentialSecret secret) {}
}
