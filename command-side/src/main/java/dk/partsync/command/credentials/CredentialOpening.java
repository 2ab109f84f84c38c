package dk.partsync.command.credentials;

import dk.partsync.api.credentials.BrokenSealException;
import dk.partsync.api.credentials.CredentialFacts;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.HeldCredential;
import dk.partsync.api.credentials.SealedSecret;
import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.CertificateFile;
import dk.partsync.registers.credentials.CertificateReading;
import dk.partsync.registers.credentials.RegisterCredential;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Joins what the events say of a credential with its secret, to call a register with it. */
public final class CredentialOpening {

  private static final Logger LOG = LoggerFactory.getLogger(CredentialOpening.class);

  private final SecretVault vault;
  private final SecretSeal seal;

  public CredentialOpening(SecretVault vault, SecretSeal seal) {
    this.vault = vault;
    this.seal = seal;
  }

  /**
   * The credential as the register's client takes it. Empty when its secret is gone or cannot be
   * opened, which the log then tells. An expired certificate is given too: it is the client that
   * says so.
   */
  public Optional<RegisterCredential> open(Register register, HeldCredential held) {
    Optional<SealedSecret> sealed = vault.find(held.id());
    if (sealed.isEmpty()) {
      LOG.error("The secret of credential {} of {} is gone.", held.id(), register);
      return Optional.empty();
    }
    try (CredentialSecret secret = seal.open(register, held.id(), sealed.get())) {
      return credential(register, held, secret);
    } catch (BrokenSealException e) {
      LOG.error("Credential {} of {}: {}", held.id(), register, e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<RegisterCredential> credential(
      Register register, HeldCredential held, CredentialSecret secret) {
    CredentialFacts facts = held.facts();
    String clientId = Objects.requireNonNullElse(facts.clientId(), "");
    return switch (facts.kind()) {
      case OAUTH_SECRET ->
          Optional.of(new RegisterCredential.SharedSecret(clientId, new String(secret.text())));
      case API_KEY -> Optional.of(new RegisterCredential.ApiKey(new String(secret.text())));
      case USER_PASSWORD ->
          Optional.of(new RegisterCredential.UserPassword(clientId, new String(secret.text())));
      case OAUTH_CERTIFICATE -> certificate(register, held.id(), clientId, secret);
    };
  }

  private static Optional<RegisterCredential> certificate(
      Register register, String id, String clientId, CredentialSecret secret) {
    CertificateReading reading = CertificateFile.readKept(secret.file(), secret.text());
    if (reading instanceof CertificateReading.Usable usable) {
      return Optional.of(
          new RegisterCredential.Certificate(clientId, usable.keys(), usable.password()));
    }
    LOG.error("Credential {} of {}: the kept certificate cannot be read.", id, register);
    return Optional.empty();
  }
}
