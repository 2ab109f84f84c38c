package dk.partsync.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.partsync.api.Sha256Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A case worker of the measured product whose password is known here. */
final class MeasuredUser {

  private static final String PASSWORD = "measured";

  /** Value of the header. */
  static final String AUTHORIZATION =
      "Basic " + Base64.getEncoder().encodeToString(("caseworker:" + PASSWORD).getBytes(UTF_8));

  private MeasuredUser() {}

  /** Makes the data directory of a product that has not been started, and the user in it. */
  static void addTo(Path data) throws IOException {
    Files.createDirectories(data);
    byte[] digest = Sha256Digest.create().digest(PASSWORD.getBytes(UTF_8));
    Files.writeString(
        data.resolve("users.properties"),
        "caseworker=" + Base64.getEncoder().encodeToString(digest).replace("=", "\\="));
  }
}
