package dk.partsync.command.cvr;

import static dk.partsync.command.CvrUnits.company;
import static dk.partsync.command.CvrUnits.cvrNumber;
import static dk.partsync.command.CvrUnits.ended;
import static dk.partsync.command.CvrUnits.pNumber;
import static dk.partsync.command.CvrUnits.productionUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cvr.CvrFetchAnswer;
import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrOutcome;
import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitKind;
import dk.partsync.api.party.ChangePartyDetails;
import dk.partsync.api.party.CvrDataFetched;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.CvrNameChanged;
import dk.partsync.api.party.CvrUnitRegistered;
import dk.partsync.api.party.CvrUpdatesPaused;
import dk.partsync.api.party.CvrUpdatesResumed;
import dk.partsync.api.party.FetchCvrData;
import dk.partsync.api.party.IdentifierClaimed;
import dk.partsync.api.party.PauseCvrUpdates;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.RegisterCompany;
import dk.partsync.api.party.ResumeCvrUpdates;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.command.CprInstallation;
import dk.partsync.command.CvrInMemory;
import dk.partsync.command.CvrInstallation;
import dk.partsync.registers.cvr.CvrFailure;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Companies and production units that people register and fetch by number. */
class CvrFetchTest {

  @TempDir Path directory;
  private CvrInstallation installation;
  private CvrInMemory cvr;

  @BeforeEach
  void setUp() {
    installation = new CvrInstallation(directory);
    cvr = installation.cvr();
  }

  @AfterEach
  void close() {
    installation.close();
  }

  private CvrFetchAnswer fetch(String partyId) {
    return installation.send(new FetchCvrData(partyId));
  }

  private static void assertRefused(RejectionCode code, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            CommandRejected.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  @Test
  void aCompanyIsRegisteredWithWhatCvrSays() {
    CvrUnit company = company(1);
    cvr.put(company);
    String partyId = CvrInstallation.newId();
    CvrFetchAnswer answer = installation.register(partyId, company);
    assertThat(answer.outcome()).isEqualTo(CvrOutcome.REGISTERED);
    assertThat(answer.partyId()).isEqualTo(partyId);
    assertThat(answer.version()).isEqualTo(1);
    assertThat(installation.events(partyId))
        .singleElement()
        .isInstanceOfSatisfying(
            CvrUnitRegistered.class,
            fact -> {
              assertThat(fact.unit()).isEqualTo(company);
              assertThat(fact.stamp().trigger()).isEqualTo(CvrTrigger.MANUAL);
              assertThat(fact.stamp().fetchedAt()).isEqualTo(answer.at());
              assertThat(fact.stamp().contentHash()).isEqualTo(company.contentHash());
            });
  }

  @Test
  void aProductionUnitIsRegisteredByItsOwnNumber() {
    CvrUnit unit = productionUnit(1, cvrNumber(1));
    String partyId = installation.registered(unit);
    assertThat(installation.events(partyId)).hasSize(1);
  }

  @Test
  void theSameRegistrationAgainIsAnsweredWithoutAskingCvr() {
    String partyId = installation.registered(company(1));
    cvr.questions();
    CvrFetchAnswer again = installation.register(partyId, company(1));
    assertThat(again.outcome()).isEqualTo(CvrOutcome.REGISTERED);
    assertThat(again.version()).isEqualTo(1);
    assertThat(cvr.questions()).isEmpty();
    assertRefused(
        RejectionCode.IDEMPOTENCY_KEY_REUSED, () -> installation.register(partyId, company(2)));
  }

  @Test
  void aUnitThatAPartyHasIsThatParty() {
    String first = installation.registered(company(1));
    cvr.put(company(1).withName("Nyt navn"));
    CvrFetchAnswer answer = installation.register(CvrInstallation.newId(), company(1));
    assertThat(answer.outcome()).isEqualTo(CvrOutcome.ALREADY_REGISTERED);
    assertThat(answer.partyId()).isEqualTo(first);
    assertThat(installation.events(first))
        .extracting(fact -> (Object) fact.getClass())
        .containsExactly(CvrUnitRegistered.class, CvrNameChanged.class, CvrDataFetched.class);
    assertThat(installation.all(CvrUnitRegistered.class)).hasSize(1);
    assertThat(answer.version()).isEqualTo(3);
  }

  @Test
  void aNumberThatWasGivenAnewNamesAnotherPartyAndTheOldOneStays() {
    String old = installation.registered(company(1));
    cvr.put(company(1).withStatus(ended()));
    CvrUnit heir =
        company(2)
            .withIdentity(
                new CvrIdentity(CvrUnitKind.COMPANY, "4999999999", cvrNumber(1).value(), null));
    String anew = installation.registered(heir);
    assertThat(anew).isNotEqualTo(old);
    assertThat(fetch(old).outcome()).isEqualTo(CvrOutcome.UPDATED);
    assertThat(installation.all(CvrUnitRegistered.class))
        .extracting(fact -> fact.unit().identity().unitId())
        .containsExactly(company(1).identity().unitId(), "4999999999");
    assertThat(
            installation.all(CvrEvent.class).stream().filter(fact -> fact.partyId().equals(anew)))
        .hasSize(1);
  }

  @Test
  void anUnknownNumberRegistersNothing() {
    CvrFetchAnswer answer = installation.register(CvrInstallation.newId(), company(1));
    assertThat(answer.outcome()).isEqualTo(CvrOutcome.NOT_FOUND);
    assertThat(answer.partyId()).isNull();
    assertThat(installation.all(CvrEvent.class)).isEmpty();
    assertThat(installation.all(IdentifierClaimed.class)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatGoesWrongIsAnOutcomeAndChangesNothing(CvrFailure.Kind kind) {
    String partyId = installation.registered(company(1));
    cvr.fail(kind);
    assertThat(fetch(partyId).outcome().name()).isEqualTo(kind.name());
    CvrFetchAnswer answer = installation.register(CvrInstallation.newId(), company(2));
    assertThat(answer.outcome().name()).isEqualTo(kind.name());
    assertThat(installation.all(CvrEvent.class)).hasSize(1);
  }

  @Test
  void aDefectOfTheClientIsAnOutcome() {
    String partyId = installation.registered(company(1));
    cvr.failWith(new IllegalStateException("a defect"));
    assertThat(fetch(partyId).outcome()).isEqualTo(CvrOutcome.MALFORMED);
  }

  @Test
  void whileCvrIsOffNothingIsAsked() {
    String partyId = installation.registered(company(1));
    cvr.questions();
    installation.change(CvrInstallation.settings(false, CvrSource.GRAPHQL));
    assertThat(fetch(partyId).outcome()).isEqualTo(CvrOutcome.MODULE_OFF);
    assertThat(installation.register(CvrInstallation.newId(), company(2)).outcome())
        .isEqualTo(CvrOutcome.MODULE_OFF);
    assertThat(cvr.questions()).isEmpty();
  }

  @Test
  void theSettingsSayWhereCvrIsAskedAndHowOften() {
    installation.registered(company(1));
    assertThat(cvr.lastAccess().service()).isEqualTo(URI.create("https://cvr.example.invalid/"));
    assertThat(cvr.lastAccess().callsPerHour()).isEqualTo(1000);
    installation.change(CvrInstallation.settings(true, CvrSource.DISTRIBUTION));
    installation.registered(company(2));
    assertThat(cvr.lastAccess().service())
        .isEqualTo(URI.create("https://distribution.example.invalid/"));
  }

  @Test
  void aFetchAsksByTheUnitsIdWhateverHasBecomeOfItsNumber() {
    String partyId = installation.registered(company(1));
    cvr.questions();
    CvrFetchAnswer answer = fetch(partyId);
    assertThat(answer.outcome()).isEqualTo(CvrOutcome.UNCHANGED);
    assertThat(answer.version()).isEqualTo(2);
    assertThat(cvr.questions()).containsExactly(List.of(company(1).identity().unitId()));
  }

  @Test
  void aUnitThatCvrNoLongerKnowsStaysAsItIs() {
    String partyId = installation.registered(company(1));
    cvr.forget(company(1));
    assertThat(fetch(partyId).outcome()).isEqualTo(CvrOutcome.NOT_FOUND);
    assertThat(installation.events(partyId)).hasSize(1);
  }

  @Test
  void malformedRequestsAreRefusedWithoutRepeatingThem() {
    String id = CvrInstallation.newId();
    assertRefused(
        RejectionCode.INVALID_REQUEST,
        () -> installation.send(new RegisterCompany(id, null, null)));
    assertRefused(
        RejectionCode.INVALID_REQUEST,
        () -> installation.send(new RegisterCompany(id, cvrNumber(1), pNumber(1))));
    assertRefused(
        RejectionCode.INVALID_REQUEST,
        () -> installation.send(new RegisterCompany("business-1", cvrNumber(1), null)));
    assertRefused(RejectionCode.NOT_FOUND, () -> fetch(id));
    assertRefused(RejectionCode.NOT_FOUND, () -> fetch("sync-CVR"));
  }

  @Test
  void aBusinessIsPausedAndResumed() {
    String partyId = installation.registered(company(1));
    var until = CprInstallation.MONDAY.plusDays(2);
    assertThat((Long) installation.send(new PauseCvrUpdates(partyId, " wrong in CVR ", until)))
        .isEqualTo(2);
    installation.send(new PauseCvrUpdates(partyId, "wrong in CVR", until));
    installation.send(new ResumeCvrUpdates(partyId));
    installation.send(new ResumeCvrUpdates(partyId));
    assertThat(installation.events(partyId).subList(1, 3))
        .containsExactly(
            new CvrUpdatesPaused(partyId, "wrong in CVR", until), new CvrUpdatesResumed(partyId));
    assertThat(installation.events(partyId)).hasSize(3);
    assertRefused(
        RejectionCode.INVALID_REQUEST,
        () ->
            installation.send(
                new PauseCvrUpdates(partyId, "late", CprInstallation.MONDAY.minusDays(1))));
    assertRefused(
        RejectionCode.NOT_FOUND, () -> installation.send(new ResumeCvrUpdates("person-1")));
  }

  @Test
  void whatCvrSaysIsNotEditedByHand() {
    String partyId = installation.registered(company(1));
    PersonDetails details =
        new PersonDetails(
            new PersonName("Kim", null, null),
            PersonAddress.none(),
            PersonContactData.none(),
            null);
    assertRefused(
        RejectionCode.KEPT_BY_REGISTER,
        () -> installation.send(new ChangePartyDetails(partyId, details, null)));
  }
}
