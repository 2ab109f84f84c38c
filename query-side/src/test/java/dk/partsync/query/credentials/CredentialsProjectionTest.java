package dk.partsync.query.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.changes.Change;
import dk.partsync.api.changes.ChangeKind;
import dk.partsync.api.changes.ChangePage;
import dk.partsync.api.changes.FindChanges;
import dk.partsync.api.credentials.CredentialActivated;
import dk.partsync.api.credentials.CredentialEvent;
import dk.partsync.api.credentials.CredentialExpired;
import dk.partsync.api.credentials.CredentialExpiryWarned;
import dk.partsync.api.credentials.CredentialFacts;
import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialTestFailed;
import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.credentials.CredentialTested;
import dk.partsync.api.credentials.CredentialUploaded;
import dk.partsync.api.credentials.CredentialsState;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.credentials.FindCredentials;
import dk.partsync.api.sync.Register;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class CredentialsProjectionTest {

  private static final Register CPR = Register.CPR;
  private static final Instant AT = Instant.parse("2026-07-30T02:00:00Z");
  private static final String STREAM = "credentials-CPR";

  @Parameter TestServer kind;
  private QuerySideBed bed;
  private int facts;

  @BeforeEach
  void open() {
    bed = new QuerySideBed(kind).start();
  }

  @AfterEach
  void close() {
    bed.close();
  }

  private void tell(CredentialEvent... events) {
    for (CredentialEvent event : events) {
      bed.publish(QuerySideBed.message(STREAM, facts++, AT, Map.of(MetaKeys.WHO, "karen"), event));
    }
    bed.catchUp();
  }

  private static CredentialUploaded uploaded(String id, Instant validTo) {
    return new CredentialUploaded(
        CPR,
        id,
        new CredentialFacts(
            CredentialKind.OAUTH_CERTIFICATE, "client", "CN=a", "CN=b", "0a", "ff", AT, validTo));
  }

  private void inUse(Instant validTo) {
    tell(
        uploaded("one", validTo),
        new CredentialTested(CPR, "one"),
        new CredentialActivated(CPR, "one", null));
  }

  private CredentialsView shown() {
    return bed.ask(new FindCredentials(CPR), CredentialsView.class);
  }

  @Test
  @DisplayName("A1-13 A1-20 without any the answer is no certificate")
  void withoutAnyTheAnswerIsNoCertificate() {
    assertThat(shown())
        .isEqualTo(
            new CredentialsView(CPR, 0, CredentialsState.NONE, "no certificate", null, null, null));
  }

  @Test
  @DisplayName("A1-13 A1-19 the one in use is shown with its end and who handed it in")
  void theOneInUseIsShown() {
    inUse(QuerySideBed.NOW.plus(Duration.ofDays(400)));
    CredentialsView view = shown();
    assertThat(view.version()).isEqualTo(3);
    assertThat(view.state()).isEqualTo(CredentialsState.VALID);
    assertThat(view.inUse().daysLeft()).isEqualTo(400);
    assertThat(view.inUse().subject()).isEqualTo("CN=a");
    assertThat(view.inUse().uploadedBy()).isEqualTo("karen");
    assertThat(view.inUse().uploadedAt()).isEqualTo(AT);
    bed.rebuild();
    assertThat(shown()).isEqualTo(view);
  }

  @Test
  @DisplayName("A failed candidate is shown beside the one in use, with the reason")
  void aFailedCandidateIsShownWithTheReason() {
    inUse(QuerySideBed.NOW.plus(Duration.ofDays(400)));
    tell(
        uploaded("two", QuerySideBed.NOW.plus(Duration.ofDays(700))),
        new CredentialTestFailed(CPR, "two", CredentialTestOutcome.REFUSED, "It is not known."));
    assertThat(shown().inUse().id()).isEqualTo("one");
    assertThat(shown().candidate().lastTest().text()).isEqualTo("It is not known.");
  }

  @Test
  @DisplayName("N-18 the state says that it expires, and that it has")
  void theStateTellsOfTheEnd() {
    inUse(QuerySideBed.NOW.plus(Duration.ofDays(13)));
    assertThat(shown().state()).isEqualTo(CredentialsState.EXPIRING);
    assertThat(shown().text()).isEqualTo("expires in 13 days");
    tell(
        uploaded("two", QuerySideBed.NOW),
        new CredentialTested(CPR, "two"),
        new CredentialActivated(CPR, "two", "one"));
    assertThat(shown().state()).isEqualTo(CredentialsState.EXPIRED);
    assertThat(shown().fallback().id()).isEqualTo("one");
  }

  @Test
  @DisplayName("N-18 warnings are in the change feed, of a register and of no party")
  void warningsAreInTheChangeFeed() {
    Instant validTo = QuerySideBed.NOW.plus(Duration.ofDays(13));
    inUse(validTo);
    tell(
        new CredentialExpiryWarned(CPR, "one", 14, validTo),
        new CredentialExpired(CPR, "one", validTo));
    ChangePage page = bed.ask(new FindChanges(-1, Set.of(), 50), ChangePage.class);
    assertThat(page.changes())
        .extracting(Change::kind)
        .containsExactly(ChangeKind.CREDENTIAL_EXPIRES_SOON, ChangeKind.CREDENTIAL_EXPIRED);
    assertThat(page.changes())
        .allSatisfy(
            change -> {
              assertThat(change.partyId()).isNull();
              assertThat(change.register()).isEqualTo(CPR);
              assertThat(change.until()).isEqualTo(validTo);
              assertThat(change.caseIds()).isEmpty();
            });
  }
}
