package dk.partsync.app.acceptance;

import static dk.partsync.app.acceptance.CprInstallation.PARTIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.access.AccessView;
import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyView;
import dk.partsync.app.Answer;
import dk.partsync.simulator.CprEndpoint;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Single persons are brought in step by hand. */
class CprFetchAcceptanceTest {

  /** A heartbeat looks after what waits every fifteen seconds. */
  private static final Duration TWO_BEATS = Duration.ofSeconds(30);

  @TempDir static Path directory;
  private static CprInstallation installation;

  @BeforeAll
  static void start() throws Exception {
    installation = CprInstallation.switchedOn(directory);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @Test
  @DisplayName(
      "A2-02 A2-05 A2-08 A2-09 A2-36 A2-38 A2-49 A2-52 one question brings name, address and stamp")
  void oneQuestionBringsNameAddressAndStamp() {
    SimulatedPerson person = installation.special("adult");
    String id = installation.register(person.number());
    int questions = installation.questions();
    Instant before = Instant.now();

    CprFetchAnswer answer = installation.fetch(id).as(CprFetchAnswer.class);

    assertThat(answer.outcome()).isEqualTo(CprOutcome.UPDATED);
    assertThat(installation.questions()).isEqualTo(questions + 1);
    PartyView party = installation.view(id);
    assertThat(party.contactType()).isEqualTo(ContactType.C);
    assertThat(party.name()).contains(person.givenNames(), person.surname());
    assertThat(party.addressLine()).contains(person.roadName());
    assertThat(party.postCode()).isEqualTo(person.postCode());
    assertThat(party.district()).isEqualTo(person.town());
    assertThat(party.cpr().cprNumber().replace("-", "")).isEqualTo(person.number());
    assertThat(party.cpr().fetchedAt()).isBetween(before, Instant.now());
    assertThat(party.cpr().trigger()).isEqualTo(CprTrigger.MANUAL);
    AccessView access = installation.awaitAccess(one -> id.equals(one.partyId()));
    assertThat(access.who()).isEqualTo("caseworker");
    assertThat(access.why()).isEqualTo("2026-114");
  }

  @Test
  @DisplayName("A2-39 A2-48 a fetch again asks CPR again, and the stamp is new")
  void aFetchAgainAsksAgain() {
    String id = installation.registerAndFetch(installation.special("married").number());
    Instant first = installation.view(id).cpr().fetchedAt();
    int questions = installation.questions();

    CprFetchAnswer answer = installation.fetch(id).as(CprFetchAnswer.class);

    assertThat(answer.outcome()).isEqualTo(CprOutcome.UNCHANGED);
    assertThat(installation.questions()).isEqualTo(questions + 1);
    assertThat(installation.view(id).cpr().fetchedAt()).isAfter(first);
  }

  @Test
  @DisplayName("A2-38 an unknown number changes nothing and says so, an invalid one is refused")
  void anUnknownNumberChangesNothing() {
    String id = installation.register(installation.unknownNumber());
    PartyView before = installation.view(id);

    Answer answer = installation.fetch(id);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.as(CprFetchAnswer.class).outcome()).isEqualTo(CprOutcome.NOT_FOUND);
    assertThat(answer.as(CprFetchAnswer.class).text()).contains("nothing was changed");
    PartyView after = installation.view(id);
    assertThat(after.version()).isEqualTo(before.version());
    assertThat(after.cpr().fetchedAt()).isNull();
    Answer invalid =
        installation.caseworker().post(PARTIES, CprInstallation.numberBody("9999999999"));
    assertThat(invalid.status()).isEqualTo(400);
    assertThat(invalid.body()).doesNotContain("9999999999");
  }

  @Test
  @DisplayName("N-02 without a purpose nothing is asked, and the try is recorded")
  void withoutAPurposeNothingIsAsked() {
    String id = installation.register(installation.special("divorced").number());
    int requests = installation.cpr().requests().size();

    Answer refused = installation.caseworker().post(PARTIES + "/" + id + "/cpr-fetch", "");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("PURPOSE_REQUIRED");
    assertThat(installation.cpr().requests()).hasSize(requests);
    AccessView tried = installation.awaitAccess(access -> id.equals(access.partyId()));
    assertThat(tried.outcome()).isEqualTo(CprOutcome.NO_PURPOSE);
    assertThat(tried.who()).isEqualTo("caseworker");
    assertThat(tried.why()).isNull();
  }

  @Test
  @DisplayName("N-38 while CPR is down a fetch waits, what is known stands, and it is done later")
  void aFetchWaitsWhileCprIsDown() {
    SimulatedPerson person = installation.special("widow");
    String id = installation.registerAndFetch(person.number());
    installation.people().change(person.number()).rename("Signe", "Nynavnsen");
    installation.cpr().misbehave(CprEndpoint.DATA, Fault.SERVER_ERROR);

    Answer waiting = installation.fetch(id);

    assertThat(waiting.status()).as(waiting.body()).isEqualTo(202);
    assertThat(waiting.as(CprFetchAnswer.class).outcome()).isEqualTo(CprOutcome.REGISTER_DOWN);
    PartyView known = installation.view(id);
    assertThat(known.name()).contains(person.surname());
    assertThat(known.cpr().fetchQueued()).isTrue();
    PartyView done =
        await()
            .atMost(TWO_BEATS)
            .until(() -> installation.view(id), party -> !party.cpr().fetchQueued());
    assertThat(done.name()).isEqualTo("Signe Nynavnsen");
    assertThat(done.cpr().trigger()).isEqualTo(CprTrigger.QUEUED);
  }
}
