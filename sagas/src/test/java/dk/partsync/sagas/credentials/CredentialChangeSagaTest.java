package dk.partsync.sagas.credentials;

import dk.partsync.api.credentials.ActivateCredential;
import dk.partsync.api.credentials.CredentialActivated;
import dk.partsync.api.credentials.CredentialConfirmed;
import dk.partsync.api.credentials.CredentialFacts;
import dk.partsync.api.credentials.CredentialFellBack;
import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialRemoved;
import dk.partsync.api.credentials.CredentialRetired;
import dk.partsync.api.credentials.CredentialTestFailed;
import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.credentials.CredentialTested;
import dk.partsync.api.credentials.CredentialUploaded;
import dk.partsync.api.credentials.RetireCredentials;
import dk.partsync.api.credentials.TestCredential;
import dk.partsync.api.sync.Register;
import java.util.stream.Stream;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CredentialChangeSagaTest {

  private static final Register CVR = Register.CVR;
  private static final CredentialUploaded UPLOADED =
      new CredentialUploaded(
          CVR, "new", CredentialFacts.ofSecret(CredentialKind.API_KEY, null, null));
  private static final RetireCredentials RETIRE = new RetireCredentials(CVR);

  private SagaTestFixture<CredentialChangeSaga> saga;

  @BeforeEach
  void setUp() {
    saga = new SagaTestFixture<>(CredentialChangeSaga.class);
  }

  @Test
  void whatIsUploadedIsTestedAndWhatItReplacesIsDestroyed() {
    saga.givenNoPriorActivity()
        .whenPublishingA(UPLOADED)
        .expectActiveSagas(1)
        .expectDispatchedCommands(new TestCredential(CVR, "new"), RETIRE);
  }

  @Test
  void whatPassedItsTestIsPutToUse() {
    saga.givenAPublished(UPLOADED)
        .whenPublishingA(new CredentialTested(CVR, "new"))
        .expectDispatchedCommands(new ActivateCredential(CVR, "new"));
  }

  @Test
  void whatDidNotPassWaits() {
    saga.givenAPublished(UPLOADED)
        .whenPublishingA(
            new CredentialTestFailed(CVR, "new", CredentialTestOutcome.REFUSED, "It is unknown."))
        .expectActiveSagas(1)
        .expectNoDispatchedCommands();
  }

  static Stream<Object> changes() {
    return Stream.of(
        new CredentialActivated(CVR, "new", "old"),
        new CredentialConfirmed(CVR, "new"),
        new CredentialFellBack(CVR, "new", "old"),
        new CredentialRemoved(CVR, "new", null));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void afterEveryChangeWhatNothingNeedsIsDestroyed(Object event) {
    saga.givenAPublished(UPLOADED)
        .whenPublishingA(event)
        .expectActiveSagas(1)
        .expectDispatchedCommands(RETIRE);
  }

  @Test
  void itEndsWithTheSecret() {
    saga.givenAPublished(UPLOADED)
        .whenPublishingA(new CredentialRetired(CVR, "new"))
        .expectActiveSagas(0);
  }

  @Test
  void theEndOfAnotherOneIsNotItsOwn() {
    saga.givenAPublished(UPLOADED)
        .whenPublishingA(new CredentialRetired(CVR, "old"))
        .expectActiveSagas(1);
  }

  @Test
  void aStepThatFailsIsLeftToTheReview() {
    saga.setCallbackBehavior(
        (command, metaData) -> {
          throw new IllegalStateException("no");
        });
    saga.givenNoPriorActivity().whenPublishingA(UPLOADED).expectActiveSagas(1);
  }
}
