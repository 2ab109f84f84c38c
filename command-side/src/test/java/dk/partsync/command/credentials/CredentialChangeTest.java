package dk.partsync.command.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.credentials.ActivateCredential;
import dk.partsync.api.credentials.CredentialActivated;
import dk.partsync.api.credentials.CredentialConfirmed;
import dk.partsync.api.credentials.CredentialFacts;
import dk.partsync.api.credentials.CredentialFellBack;
import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialRemoved;
import dk.partsync.api.credentials.CredentialRetired;
import dk.partsync.api.credentials.CredentialTest;
import dk.partsync.api.credentials.CredentialTestFailed;
import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.credentials.CredentialTested;
import dk.partsync.api.credentials.CredentialUploaded;
import dk.partsync.api.credentials.HeldCredential;
import dk.partsync.api.credentials.RemoveCredential;
import dk.partsync.api.credentials.RetireCredentials;
import dk.partsync.api.credentials.TestCredential;
import dk.partsync.api.credentials.UploadCredential;
import dk.partsync.api.sync.Register;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CredentialChangeTest {

  private static final Register CPR = Register.CPR;
  private static final CredentialFacts SECRET =
      CredentialFacts.ofSecret(CredentialKind.OAUTH_SECRET, "client", null);

  private final CredentialDesk desk = new CredentialDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  @DisplayName("A1-14 A1-19 the first one is in use once the register has accepted it")
  void theFirstOneIsInUseOnceItIsAccepted() {
    assertThat(desk.upload("one", "s1")).isEqualTo(1);
    assertThat(desk.secretInUse(CPR)).isEmpty();
    desk.change("one");
    assertThat(desk.facts())
        .containsExactly(
            new CredentialUploaded(CPR, "one", SECRET),
            new CredentialTested(CPR, "one"),
            new CredentialActivated(CPR, "one", null));
    assertThat(desk.secretInUse(CPR)).contains("s1");
    assertThat(desk.held().inUse().uploadedBy()).isEqualTo(CredentialDesk.ADMIN);
  }

  @Test
  @DisplayName("A1-19 a new one is used from the next call and the old one is kept until it proves")
  void aNewOneIsUsedFromTheNextCall() {
    desk.proven("old", "s1");
    desk.upload("new", "s2");
    assertThat(desk.secretInUse(CPR)).contains("s1");
    desk.change("new");
    assertThat(desk.secretInUse(CPR)).contains("s2");
    assertThat(desk.held().fallback().id()).isEqualTo("old");
    assertThat(desk.vault.ids()).containsExactlyInAnyOrder("old", "new");

    desk.useWithSuccess();

    assertThat(desk.facts())
        .endsWith(new CredentialConfirmed(CPR, "new"), new CredentialRetired(CPR, "old"));
    assertThat(desk.vault.ids()).containsExactly("new");
  }

  @Test
  @DisplayName("A failed test leaves the old one active and says why")
  void aFailedTestLeavesTheOldOne() {
    desk.proven("old", "s1");
    desk.registersSay(CredentialTestOutcome.REFUSED);
    desk.upload("new", "s2");
    desk.change("new");
    assertThat(desk.secretInUse(CPR)).contains("s1");
    HeldCredential candidate = desk.held().candidate();
    assertThat(candidate.id()).isEqualTo("new");
    assertThat(candidate.lastTest().text()).isEqualTo("The register says REFUSED.");
  }

  @Test
  void aCandidateThatFailedIsPutToUseWhenItPassesLater() {
    desk.registersSay(CredentialTestOutcome.REFUSED);
    desk.upload("one", "s1");
    desk.change("one");
    desk.registersSay(CredentialTestOutcome.ACCEPTED);
    CredentialTest test = desk.send(new TestCredential(CPR, "one"));
    desk.send(new ActivateCredential(CPR, "one"));
    assertThat(test.outcome()).isEqualTo(CredentialTestOutcome.ACCEPTED);
    assertThat(desk.secretInUse(CPR)).contains("s1");
  }

  @Test
  void aStepThatIsNotWantedAnyMoreChangesNothing() {
    desk.proven("old", "s1");
    desk.upload("new", "s2");
    desk.send(new ActivateCredential(CPR, "new"));
    desk.change("new");
    List<Object> facts = new ArrayList<>(desk.facts());
    desk.send(new ActivateCredential(CPR, "old"));
    desk.send(new ActivateCredential(CPR, "new"));
    desk.send(new RetireCredentials(CPR));
    assertThat(desk.facts()).isEqualTo(facts);
  }

  @Test
  @DisplayName(
      "A register that does not answer is tried again, told once, and given up after a day")
  void silenceHasADeadline() {
    desk.registersSay(CredentialTestOutcome.UNREACHABLE);
    desk.upload("one", "s1");
    desk.change("one");
    for (int i = 0; i < 3; i++) {
      desk.clock.forward(CredentialReview.REST);
      desk.review();
      desk.review();
    }
    assertThat(desk.tried).hasSize(4);
    assertThat(desk.facts()).hasSize(2);
    desk.clock.forward(CredentialReview.GIVES_UP_AFTER);
    desk.review();
    desk.review();
    assertThat(desk.facts()).hasSize(3);
    assertThat(desk.lastFact())
        .isInstanceOfSatisfying(
            CredentialTestFailed.class,
            failed -> assertThat(failed.outcome()).isEqualTo(CredentialTestOutcome.GIVEN_UP));
    assertThat(desk.tried).hasSize(4);
  }

  @Test
  @DisplayName("What a stopped process left behind is carried on by the review")
  void whatIsLeftBehindIsCarriedOn() {
    desk.proven("old", "s1");
    desk.upload("new", "s2");
    desk.review();
    assertThat(desk.lastFact()).isInstanceOf(CredentialUploaded.class);
    desk.clock.forward(CredentialReview.PATIENCE);
    desk.review();
    assertThat(desk.lastFact()).isEqualTo(new CredentialTested(CPR, "new"));
    desk.review();
    assertThat(desk.lastFact()).isEqualTo(new CredentialActivated(CPR, "new", "old"));
    desk.watch().ask(CPR, failure -> false, () -> "answer");
    assertThat(desk.vault.ids()).contains("old");
    desk.review();
    assertThat(desk.lastFact()).isEqualTo(new CredentialRetired(CPR, "old"));
    assertThat(desk.vault.ids()).containsExactly("new");
  }

  @Test
  @DisplayName(
      "One that is refused in use gives way to the old one, and the question is asked again")
  void refusedInUseItGivesWay() {
    desk.proven("old", "s1");
    desk.upload("new", "s2");
    desk.change("new");

    String answer =
        desk.watch()
            .ask(
                CPR,
                failure -> failure instanceof IllegalStateException,
                () -> {
                  if (desk.secretInUse(CPR).orElseThrow().equals("s2")) {
                    throw new IllegalStateException("not authorised");
                  }
                  return "answer";
                });

    assertThat(answer).isEqualTo("answer");
    assertThat(desk.lastFact()).isEqualTo(new CredentialFellBack(CPR, "new", "old"));
    assertThat(desk.held().candidate().lastTest().outcome())
        .isEqualTo(CredentialTestOutcome.REFUSED_IN_USE);
    assertThat(desk.vault.ids()).containsExactlyInAnyOrder("old", "new");
  }

  @Test
  void anotherFailureOfAQuestionSaysNothingOfTheCredential() {
    desk.proven("old", "s1");
    desk.upload("new", "s2");
    desk.change("new");
    AtomicInteger asked = new AtomicInteger();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () ->
                desk.watch()
                    .ask(
                        CPR,
                        failure -> failure instanceof IllegalStateException,
                        () -> {
                          asked.incrementAndGet();
                          throw new IllegalArgumentException("down");
                        }));
    assertThat(asked).hasValue(1);
    assertThat(desk.lastFact()).isInstanceOf(CredentialActivated.class);
  }

  @Test
  @DisplayName("The one to fall back on is the one that was used with success")
  void theProvenOneIsKept() {
    desk.proven("proven", "s1");
    desk.upload("unproven", "s2");
    desk.change("unproven");
    desk.upload("new", "s3");
    desk.change("new");
    assertThat(desk.facts())
        .endsWith(
            new CredentialActivated(CPR, "new", "proven"), new CredentialRetired(CPR, "unproven"));
    assertThat(desk.vault.ids()).containsExactlyInAnyOrder("proven", "new");
  }

  @Test
  void aNewUploadTakesThePlaceOfACandidate() {
    desk.registersSay(CredentialTestOutcome.REFUSED);
    desk.upload("first", "s1");
    desk.change("first");
    desk.upload("second", "s2");
    desk.change("second");
    assertThat(desk.held().candidate().id()).isEqualTo("second");
    assertThat(desk.vault.ids()).containsExactly("second");
  }

  @Test
  @DisplayName("The same upload again is the same; another one under its id is refused")
  void theSameUploadAgainIsTheSame() {
    desk.upload("one", "s1");
    desk.change("one");
    assertThat(desk.upload("one", "s1-again")).isEqualTo(3);
    assertThat(desk.secretInUse(CPR)).contains("s1");
    assertThat(desk.vault.find("one").orElseThrow())
        .isEqualTo(desk.secret(CPR, "one", "s1", null).secret());
    UploadCredential other =
        desk.secret(CPR, "one", "s1", desk.clock.instant().plus(Duration.ofDays(9)));
    assertThatExceptionOfType(CommandRejected.class)
        .isThrownBy(() -> desk.send(other))
        .satisfies(
            refused -> assertThat(refused.code()).isEqualTo(RejectionCode.IDEMPOTENCY_KEY_REUSED));
  }

  @Test
  void aDecisionMadeOnAnOlderVersionIsRefused() {
    desk.proven("one", "s1");
    assertThatExceptionOfType(CommandRejected.class)
        .isThrownBy(() -> desk.send(new RemoveCredential(CPR, "one", 1L)))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(RejectionCode.VERSION_CONFLICT));
  }

  @Test
  void whenTheOneInUseIsRemovedItsFallbackComesBack() {
    desk.proven("old", "s1");
    desk.upload("new", "s2");
    desk.change("new");
    desk.send(new RemoveCredential(CPR, "new", null));
    assertThat(desk.lastFact()).isEqualTo(new CredentialRemoved(CPR, "new", "old"));
    assertThat(desk.secretInUse(CPR)).contains("s1");
    desk.review();
    assertThat(desk.vault.ids()).containsExactly("old");
  }

  @Test
  void whenTheOnlyOneIsRemovedNothingIsLeft() {
    desk.proven("one", "s1");
    long version = desk.send(new RemoveCredential(CPR, "one", null));
    assertThat(desk.secretInUse(CPR)).isEmpty();
    desk.review();
    assertThat(desk.vault.ids()).isEmpty();
    assertThat((long) desk.send(new RemoveCredential(CPR, "one", null))).isEqualTo(version + 1);
    assertThatExceptionOfType(CommandRejected.class)
        .isThrownBy(() -> desk.send(new RemoveCredential(CPR, "none", null)))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(RejectionCode.NOT_FOUND));
  }

  @Test
  @DisplayName("A1-21 the credentials of CPR and CVR are separate")
  void registersAreSeparate() {
    desk.proven("cpr", "s1");
    desk.send(desk.secret(Register.CVR, "cvr", "s2", null));
    desk.send(new TestCredential(Register.CVR, "cvr"));
    desk.send(new ActivateCredential(Register.CVR, "cvr"));
    assertThat(desk.secretInUse(CPR)).contains("s1");
    assertThat(desk.secretInUse(Register.CVR)).contains("s2");
  }
}
