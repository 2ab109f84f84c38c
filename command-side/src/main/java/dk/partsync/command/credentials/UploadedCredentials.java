package dk.partsync.command.credentials;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.ShownCharacters;
import dk.partsync.api.credentials.CredentialFacts;
import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.api.credentials.UploadCredential;
import dk.partsync.registers.credentials.CertificateFacts;
import dk.partsync.registers.credentials.CertificateFault;
import dk.partsync.registers.credentials.CertificateFile;
import dk.partsync.registers.credentials.CertificateReading;
import dk.partsync.registers.credentials.Installation;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says what an upload is, or why it cannot be taken; nothing is changed by that (A1-15, A1-16). */
final class UploadedCredentials {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SECRET = CredentialSecret.LONGEST_TEXT;

  private final SecretSeal seal;
  private final Installation installation;
  private final Clock clock;

  UploadedCredentials(SecretSeal seal, Installation installation, Clock clock) {
    this.seal = seal;
    this.installation = installation;
    this.clock = clock;
  }

  /**
   * What may be told of it.
   *
   * @throws CommandRejected when it cannot be used; the text holds nothing of the secret
   */
  CredentialFacts facts(UploadCredential upload) {
    if (!upload.kind().isTakenBy(upload.register())) {
      throw new CommandRejected(
          RejectionCode.WRONG_CREDENTIAL_KIND,
          upload.register()
              + " is not called with a credential of the kind "
              + upload.kind()
              + ".");
    }
    requireName(upload);
    try (CredentialSecret secret =
        seal.open(upload.register(), upload.credentialId(), upload.secret())) {
      return upload.kind() == CredentialKind.OAUTH_CERTIFICATE
          ? certificate(upload, secret)
          : text(upload, secret);
    }
  }

  private static void requireName(UploadCredential upload) {
    String name = upload.clientId();
    if (upload.kind() == CredentialKind.API_KEY) {
      require(name == null, "clientId does not belong to an API key.");
    } else {
      require(
          name != null && ShownCharacters.areAllOf(name, LONGEST_NAME),
          "clientId must be 1 to " + LONGEST_NAME + " characters that can be seen.");
    }
  }

  private CredentialFacts text(UploadCredential upload, CredentialSecret secret) {
    int length = secret.text().length;
    require(
        length > 0 && length <= LONGEST_SECRET && secret.file().length == 0,
        "secret must be 1 to " + LONGEST_SECRET + " characters.");
    Instant validTo = upload.validTo();
    require(validTo == null || validTo.isAfter(clock.instant()), "validTo must be in the future.");
    return CredentialFacts.ofSecret(upload.kind(), upload.clientId(), validTo);
  }

  private CredentialFacts certificate(UploadCredential upload, CredentialSecret secret) {
    require(upload.validTo() == null, "validTo is what the certificate says.");
    CertificateReading reading =
        CertificateFile.read(secret.file(), secret.text(), clock.instant());
    if (reading instanceof CertificateReading.Refused refused) {
      throw new CommandRejected(codeOf(refused.fault()), refused.text());
    }
    CertificateFacts facts = ((CertificateReading.Usable) reading).facts();
    if (!installation.mayUse(facts.environment())) {
      throw new CommandRejected(
          RejectionCode.WRONG_ENVIRONMENT,
          "The certificate belongs to "
              + facts.environment()
              + ", this installation to "
              + installation
              + "; nothing was changed.");
    }
    return facts(upload.clientId(), facts);
  }

  private static CredentialFacts facts(@Nullable String clientId, CertificateFacts facts) {
    return new CredentialFacts(
        CredentialKind.OAUTH_CERTIFICATE,
        clientId,
        facts.subject(),
        facts.issuer(),
        facts.serial(),
        facts.thumbprint(),
        facts.validFrom(),
        facts.validTo());
  }

  private static RejectionCode codeOf(CertificateFault fault) {
    return switch (fault) {
      case TOO_LARGE, NOT_PKCS12, TOO_COSTLY -> RejectionCode.NOT_PKCS12;
      case WRONG_PASSWORD -> RejectionCode.WRONG_PASSWORD;
      case NO_PRIVATE_KEY, SEVERAL_PRIVATE_KEYS, NO_CERTIFICATE -> RejectionCode.NO_PRIVATE_KEY;
      case EXPIRED -> RejectionCode.CERTIFICATE_EXPIRED;
      case NOT_YET_VALID -> RejectionCode.CERTIFICATE_NOT_YET_VALID;
      case CHAIN_INCOMPLETE -> RejectionCode.CHAIN_INCOMPLETE;
      case KEY_TOO_WEAK -> RejectionCode.KEY_TOO_WEAK;
      case WRONG_USAGE -> RejectionCode.WRONG_KEY_USAGE;
    };
  }

  private static void require(boolean sound, String text) {
    if (!sound) {
      throw new CommandRejected(RejectionCode.INVALID_REQUEST, text);
    }
  }
}
