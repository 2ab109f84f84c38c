package dk.partsync.command.credentials;

import dk.partsync.api.credentials.SealedSecret;
import java.util.Optional;

/**
 * Where sealed secrets are kept, apart from the events, so that one can be destroyed while what
 * happened to it stays known (docs/adr/0023). One vault for all processes of an installation.
 */
public interface SecretVault {

  /**
   * Keeps the secret of a credential, in place of one that was kept before; safe on disk when this
   * returns. To be called before the event that tells of the upload is stored: a secret without
   * event is harmless, an event without secret is not.
   *
   * @param credentialId of letters, digits and hyphens, at most 100; of one register only
   */
  void keep(String credentialId, SealedSecret secret);

  /** The secret of a credential; empty when none was kept or it was destroyed. */
  Optional<SealedSecret> find(String credentialId);

  /** Destroys the secret of a credential; nothing happens when there is none. */
  void destroy(String credentialId);
}
