package dk.partsync.console.credentials;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.console.Shown;
import dk.partsync.console.TypedValues;
import dk.partsync.web.credentials.Upload;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A secret, a key or a password as a form sends it.
 *
 * @param clientId the client id, or the user's name; none of an API key
 * @param lastDay the last day on which it is valid, none when that is not known
 */
record SecretUpload(
    CredentialKind kind,
    @Nullable String clientId,
    String secret,
    @Nullable LocalDate lastDay,
    UploadForm form) {

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  static SecretUpload of(CredentialKind kind, String clientId, String secret, String validTo) {
    Map<String, String> faults = new HashMap<>();
    boolean named = !clientId.isBlank();
    if (kind == CredentialKind.API_KEY && named) {
      faults.put("clientId", "settings.credentials.fault.keyHasNoName");
    }
    if (kind != CredentialKind.API_KEY && !isName(clientId)) {
      faults.put("clientId", "settings.credentials.fault.clientId");
    }
    if (secret.isEmpty() || secret.length() > CredentialSecret.LONGEST_TEXT) {
      faults.put("secret", "settings.credentials.fault.secret");
    }
    LocalDate lastDay = TypedValues.day(validTo.strip()).orElse(null);
    if (!validTo.isBlank() && lastDay == null) {
      faults.put("validTo", "settings.fault.DAY");
    }
    Map<String, String> typed =
        Map.of("kind", kind.name(), "clientId", clientId.strip(), "validTo", validTo.strip());
    return new SecretUpload(
        kind, named ? clientId.strip() : null, secret, lastDay, new UploadForm(typed, faults));
  }

  /** The last moment at which it is valid. */
  @Nullable Instant validTo() {
    return lastDay == null ? null : lastDay.atTime(LAST_SECOND).atZone(Shown.ZONE).toInstant();
  }

  /** The field in which a refused upload has to be corrected. */
  static String fieldOf(RejectionCode code) {
    return code == RejectionCode.WRONG_CREDENTIAL_KIND ? "kind" : "secret";
  }

  private static boolean isName(String clientId) {
    return !clientId.isBlank() && clientId.strip().length() <= Upload.LONGEST_NAME;
  }

  /** Shows nothing of the secret. */
  @Override
  public String toString() {
    return "(secret)";
  }
}
