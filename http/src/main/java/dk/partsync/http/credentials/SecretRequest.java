package dk.partsync.http.credentials;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.http.Faults;
import dk.partsync.web.credentials.Upload;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Body with which a secret, a key or a password is handed in. */
record SecretRequest(
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "OAUTH_SECRET, or for CVR also API_KEY or USER_PASSWORD.")
        @Nullable CredentialKind kind,
    @Schema(description = "The client id, or the user's name; not with an API key.")
        @Nullable String clientId,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "The secret, key or password. It is never returned.")
        @Nullable String secret,
    @Schema(
            description =
                "When it expires, as the register's portal shows it; without it nobody is warned.")
        @Nullable Instant validTo) {

  static final int LONGEST_SECRET = CredentialSecret.LONGEST_TEXT;

  void refuseFaults() {
    Faults faults = new Faults();
    faults.present("kind", kind);
    faults.require(
        "kind", kind != CredentialKind.OAUTH_CERTIFICATE, "a certificate is handed in as a file");
    faults.present("secret", secret);
    faults.require("secret", secret == null || !secret.isEmpty(), "must not be empty");
    faults.atMost("secret", LONGEST_SECRET, secret);
    if (kind == CredentialKind.API_KEY) {
      faults.require("clientId", clientId == null, "does not belong to an API key");
    } else {
      faults.present("clientId", clientId);
      faults.atMost("clientId", Upload.LONGEST_NAME, clientId);
    }
    faults.refuseIfAny();
  }

  /** Shows nothing of the secret. */
  @Override
  public String toString() {
    return "(secret)";
  }
}
