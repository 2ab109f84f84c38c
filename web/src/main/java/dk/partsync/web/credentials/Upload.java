package dk.partsync.web.credentials;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.SealedSecret;
import dk.partsync.api.credentials.UploadCredential;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credential that is handed in, without its secret.
 *
 * @param id see {@link #idOf}
 * @param clientId the client id, or the user's name; none of an API key
 * @param validTo of a secret or key when it expires, as far as is known
 */
public record Upload(
    Register register,
    String id,
    CredentialKind kind,
    @Nullable String clientId,
    @Nullable Instant validTo) {

  /** Characters of the longest client id, or user's name, that is taken. */
  public static final int LONGEST_NAME = 200;

  /** Id of the credential that is handed in by a request; the same again is the same upload. */
  public static String idOf(UUID request) {
    return "credential-" + request;
  }

  UploadCredential command(SealedSecret sealed) {
    return new UploadCredential(register, id, kind, clientId, sealed, validTo, null);
  }
}
