package dk.partsync.console.credentials;

import dk.partsync.api.credentials.CredentialTest;
import dk.partsync.api.credentials.CredentialView;
import dk.partsync.api.credentials.CredentialsView;
import org.jspecify.annotations.Nullable;

/** What became of what somebody has just done with a credential. */
public enum Outcome {
  /** It was handed in and is in use. */
  IN_USE(true),
  /** It was handed in; the register has not decided yet. */
  WAITS(true),
  /** It was handed in; the register does not take it. */
  NOT_TAKEN(false),
  /** It was handed in; the register did not answer. */
  NOT_REACHED(false),
  /** It was tested, and taken. */
  ACCEPTED(true),
  /** It was tested, and not taken. */
  REFUSED(false),
  /** It was tested; the register did not answer. */
  UNREACHABLE(false),
  REMOVED(true);

  private final boolean good;

  Outcome(boolean good) {
    this.good = good;
  }

  public boolean good() {
    return good;
  }

  static Outcome ofUpload(CredentialsView decided, String id) {
    CredentialView inUse = decided.inUse();
    if (inUse != null && inUse.id().equals(id)) {
      return IN_USE;
    }
    CredentialTest test = testOf(decided.candidate());
    if (test == null) {
      return WAITS;
    }
    return switch (test.outcome()) {
      case ACCEPTED -> WAITS;
      case REFUSED, REFUSED_IN_USE -> NOT_TAKEN;
      case UNREACHABLE, GIVEN_UP -> NOT_REACHED;
    };
  }

  static Outcome of(CredentialTest test) {
    return switch (test.outcome()) {
      case ACCEPTED -> ACCEPTED;
      case REFUSED, REFUSED_IN_USE -> REFUSED;
      case UNREACHABLE, GIVEN_UP -> UNREACHABLE;
    };
  }

  private static @Nullable CredentialTest testOf(@Nullable CredentialView candidate) {
    return candidate == null ? null : candidate.lastTest();
  }
}
