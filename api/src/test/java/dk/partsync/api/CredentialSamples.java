package dk.partsync.api;

import dk.partsync.api.credentials.CredentialActivated;
import dk.partsync.api.credentials.CredentialConfirmed;
import dk.partsync.api.credentials.CredentialExpired;
import dk.partsync.api.credentials.CredentialExpiryWarned;
import dk.partsync.api.credentials.CredentialFacts;
import dk.partsync.api.credentials.CredentialFellBack;
import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialRemoved;
import dk.partsync.api.credentials.CredentialRetired;
import dk.partsync.api.credentials.CredentialTestFailed;
import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.credentials.CredentialTested;
import dk.partsync.api.credentials.CredentialUploaded;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.util.List;

/** One of every event about credentials, with every field filled in. */
final class CredentialSamples {

  private static final String NEW = "credential-2";
  private static final String OLD = "credential-1";
  private static final Instant TO = Instant.parse("2029-09-20T22:00:00Z");
  private static final CredentialFacts FACTS =
      new CredentialFacts(
          CredentialKind.OAUTH_CERTIFICATE,
          "client",
          "CN=Egholm Kommune,C=DK",
          "CN=Test issuer,C=DK",
          "0a1b",
          "00ff",
          Instant.parse("2026-09-20T22:00:00Z"),
          TO);

  static final List<Object> ALL =
      List.of(
          new CredentialUploaded(Register.CPR, NEW, FACTS),
          new CredentialTested(Register.CPR, NEW),
          new CredentialTestFailed(
              Register.CPR, NEW, CredentialTestOutcome.REFUSED, "The register does not know it."),
          new CredentialActivated(Register.CPR, NEW, OLD),
          new CredentialConfirmed(Register.CPR, NEW),
          new CredentialFellBack(Register.CPR, NEW, OLD),
          new CredentialRetired(Register.CPR, OLD),
          new CredentialRemoved(Register.CPR, NEW, OLD),
          new CredentialExpiryWarned(Register.CVR, NEW, 14, TO),
          new CredentialExpired(Register.CVR, NEW, TO));

  private CredentialSamples() {}
}
