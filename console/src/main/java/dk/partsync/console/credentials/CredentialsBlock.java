package dk.partsync.console.credentials;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialTest;
import dk.partsync.api.credentials.CredentialView;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.credentials.ExpirySteps;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of one register as a page shows them.
 *
 * @param certificate the form with which a certificate is handed in
 * @param secret the form with which a secret, a key or a password is
 * @param outcome what has just been done, none when nothing was
 * @param text more of the outcome, one sentence of the register's in English
 */
public record CredentialsBlock(
    CredentialsView held,
    UploadForm certificate,
    UploadForm secret,
    @Nullable Outcome outcome,
    @Nullable String text) {

  static CredentialsBlock of(CredentialsView held) {
    return new CredentialsBlock(held, UploadForm.EMPTY, UploadForm.EMPTY, null, null);
  }

  CredentialsBlock withCertificate(UploadForm form) {
    return new CredentialsBlock(held, form, secret, outcome, text);
  }

  CredentialsBlock withSecret(UploadForm form) {
    return new CredentialsBlock(held, certificate, form, outcome, text);
  }

  CredentialsBlock with(Outcome done, @Nullable String said) {
    return new CredentialsBlock(held, certificate, secret, done, said);
  }

  /** The register as addresses name it. */
  public String name() {
    return held.register().name().toLowerCase(Locale.ROOT);
  }

  /** Kinds of secret that the register takes, the simplest first. */
  public List<CredentialKind> secretKinds() {
    return Stream.of(
            CredentialKind.API_KEY, CredentialKind.OAUTH_SECRET, CredentialKind.USER_PASSWORD)
        .filter(kind -> kind.isTakenBy(held.register()))
        .toList();
  }

  /** The certificate that the register is called with, none when it is called with none. */
  public @Nullable CredentialView certificateInUse() {
    CredentialView inUse = held.inUse();
    return inUse != null && inUse.kind() == CredentialKind.OAUTH_CERTIFICATE ? inUse : null;
  }

  /** What is held: in use, to take its place, the one before. */
  public List<Slot> slots() {
    return Stream.of(
            new Slot("inUse", held.inUse()),
            new Slot("candidate", held.candidate()),
            new Slot("fallback", held.fallback()))
        .filter(slot -> slot.credential() != null)
        .toList();
  }

  /** How a credential with so many days left is marked: as good, as waiting or as over. */
  public String mark(@Nullable Long daysLeft) {
    if (daysLeft == null) {
      return "plain";
    }
    if (daysLeft < 0) {
      return "bad";
    }
    return daysLeft <= ExpirySteps.DAYS.get(0) ? "wait" : "ok";
  }

  /** Whether the credential is shown with the test. */
  static boolean shows(CredentialsView held, String id, CredentialTest test) {
    return of(held).slots().stream()
        .flatMap(slot -> Stream.ofNullable(slot.credential()))
        .filter(credential -> credential.id().equals(id))
        .flatMap(credential -> Stream.ofNullable(credential.lastTest()))
        .anyMatch(last -> !last.at().isBefore(test.at()));
  }

  /**
   * A place in which a credential is held.
   *
   * @param name key of its words
   */
  public record Slot(String name, @Nullable CredentialView credential) {}
}
