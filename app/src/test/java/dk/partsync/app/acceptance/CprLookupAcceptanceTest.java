package dk.partsync.app.acceptance;

import static dk.partsync.app.acceptance.CprInstallation.PARTIES;
import static dk.partsync.app.acceptance.CprInstallation.PURPOSE;
import static dk.partsync.app.acceptance.CprInstallation.numberBody;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.AccessView;
import dk.partsync.api.cpr.CprCandidate;
import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.api.cpr.CprLookupAnswer;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.cpr.RelationKind;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyView;
import dk.partsync.app.Answer;
import dk.partsync.simulator.RecordedQuestion;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Persons are looked up in CPR by number, or by name and address. */
class CprLookupAcceptanceTest {

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
  @DisplayName("A2-06 A2-08 a number leads to name and address, by one question that is recorded")
  void aNumberLeadsToNameAndAddress() {
    SimulatedPerson person = installation.special("adult");
    int questions = installation.questions();

    CprLookupAnswer answer = found(numberBody(person.number()));

    assertThat(installation.questions()).isEqualTo(questions + 1);
    CprCandidate candidate = answer.candidates().get(0);
    assertThat(answer.candidates()).hasSize(1);
    assertThat(candidate.name()).contains(person.givenNames(), person.surname());
    assertThat(candidate.addressLines().get(0)).contains(person.roadName());
    assertThat(candidate.postCode()).isEqualTo(person.postCode());
    AccessView access =
        installation.awaitAccess(
            one -> one.kind() == AccessKind.LOOKUP && one.outcome() == CprOutcome.FOUND);
    assertThat(access.why()).isEqualTo("2026-114");
    assertThat(access.toString()).doesNotContain(person.number());
  }

  @Test
  @DisplayName(
      "A2-07 A2-29 A2-31 A2-35 name and address lead to a number, and what is chosen is fetched")
  void nameAndAddressLeadToANumberThatCanBeChosen() {
    SimulatedPerson person = installation.special("moved");
    Answer registered =
        installation
            .caseworker()
            .post(
                PARTIES,
                "{\"name\":{\"givenNames\":\"%s\",\"surname\":\"%s\"}}"
                    .formatted(person.givenNames(), person.surname()));
    String party = registered.header("Location");

    CprCandidate candidate =
        found(search(person)).candidates().stream()
            .filter(one -> person.number().equals(digits(one)))
            .findFirst()
            .orElseThrow();
    CprFetchAnswer chosen =
        installation
            .caseworker()
            .post(party + "/cpr-candidate", numberBody(candidate.cprNumber()), PURPOSE)
            .as(CprFetchAnswer.class);

    assertThat(chosen.outcome()).isEqualTo(CprOutcome.UPDATED);
    PartyView after = installation.caseworker().get(party).as(PartyView.class);
    assertThat(after.contactType()).isEqualTo(ContactType.C);
    assertThat(after.addressLine()).contains(person.roadName());
    assertThat(after.cpr().fetchedAt()).isNotNull();
  }

  @Test
  @DisplayName("A2-30 what is missing is named, and no request leaves")
  void whatIsMissingIsNamedAndNoRequestLeaves() {
    int requests = installation.cpr().requests().size();

    Answer refused = installation.lookUp("{\"search\":{\"givenNames\":\"Lone\"}}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("INCOMPLETE");
    assertThat(refused.body()).contains("surname", "roadName", "houseNumber", "postCode");
    assertThat(refused.body()).doesNotContain("givenNames");
    assertThat(installation.cpr().requests()).hasSize(requests);
  }

  @Test
  @DisplayName("N-02 a lookup without a purpose is refused, and no request leaves")
  void aLookupWithoutAPurposeIsRefused() {
    int requests = installation.cpr().requests().size();

    Answer refused =
        installation
            .caseworker()
            .post("/api/cpr/lookups", numberBody(installation.special("adult").number()));

    assertThat(refused.code()).isEqualTo("PURPOSE_REQUIRED");
    assertThat(installation.cpr().requests()).hasSize(requests);
    installation.awaitAccess(
        access -> access.kind() == AccessKind.LOOKUP && access.outcome() == CprOutcome.NO_PURPOSE);
  }

  @Test
  @DisplayName("A1-10 A1-11 relatives are listed with their relation, and only when that is on")
  void relativesAreListedOnlyWhenThatIsOn() {
    SimulatedPerson mother = installation.special("mother");
    SimulatedPerson child = installation.special("child-of-two-holders");

    List<CprCandidate> strict = found(numberBody(mother.number())).candidates();
    RecordedQuestion asked = lastQuestion();
    installation.change(settings -> settings.put("showRelated", true));
    List<CprCandidate> related = found(numberBody(mother.number())).candidates();
    installation.change(settings -> settings.put("showRelated", false));

    assertThat(strict).hasSize(1).allMatch(one -> one.relations().isEmpty());
    assertThat(asked.query().length()).isLessThan(lastQuestion().query().length());
    assertThat(related)
        .filteredOn(one -> child.number().equals(digits(one)))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.relatedTo()).isZero();
              assertThat(one.relations())
                  .containsExactly(RelationKind.CHILD, RelationKind.IN_CUSTODY);
            });
  }

  @Test
  @DisplayName(
      "A1-12 related contacts are listed alike for a new contact and for a party of a case")
  void bothEntryPointsListTheSame() {
    SimulatedPerson father = installation.special("father");
    String lookup = numberBody(father.number());
    for (boolean related : new boolean[] {true, false}) {
      installation.change(settings -> settings.put("showRelated", related));

      CprLookupAnswer asContact = lookedUp(lookup, "a new contact");
      CprLookupAnswer ontoCase = lookedUp(lookup, "2026-115");

      assertThat(ontoCase.candidates()).isEqualTo(asContact.candidates());
      assertThat(asContact.candidates().stream().anyMatch(one -> !one.relations().isEmpty()))
          .isEqualTo(related);
    }
    String child =
        installation.registerAndFetch(installation.special("child-of-two-holders").number());
    installation.openCase("2026-115");
    installation.addToCase("2026-115", child);
    installation.change(settings -> settings.put("showRelated", true));
    assertThat(lookedUp(lookup, "2026-115").candidates())
        .extracting(CprCandidate::partyId)
        .contains(child);
    installation.change(settings -> settings.put("showRelated", false));
  }

  private static CprLookupAnswer lookedUp(String body, String purpose) {
    return installation
        .caseworker()
        .post("/api/cpr/lookups", body, "X-Purpose", purpose)
        .as(CprLookupAnswer.class);
  }

  @Test
  @DisplayName("N-06 N-10 who is protected is listed without name and address")
  void whoIsProtectedIsListedWithoutNameAndAddress() {
    SimulatedPerson hidden = installation.special("protected");
    SimulatedPerson parent = installation.special("unprotected-parent");

    Answer byNumber = installation.lookUp(numberBody(hidden.number()));
    installation.change(settings -> settings.put("showRelated", true));
    Answer withRelatives = installation.lookUp(numberBody(parent.number()));
    installation.change(settings -> settings.put("showRelated", false));

    assertThat(byNumber.body()).doesNotContain(hidden.givenNames(), hidden.roadName());
    assertThat(byNumber.as(CprLookupAnswer.class).candidates())
        .extracting(CprCandidate::protection)
        .containsExactly(ProtectionState.PROTECTED);
    assertThat(withRelatives.as(CprLookupAnswer.class).candidates())
        .filteredOn(one -> one.relations().contains(RelationKind.CHILD))
        .isNotEmpty()
        .allMatch(one -> one.name() == null && one.cprNumber() == null);
  }

  private static CprLookupAnswer found(String body) {
    Answer answer = installation.lookUp(body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    CprLookupAnswer found = answer.as(CprLookupAnswer.class);
    assertThat(found.outcome()).isEqualTo(CprOutcome.FOUND);
    return found;
  }

  private static RecordedQuestion lastQuestion() {
    List<RecordedQuestion> questions = installation.cpr().questions();
    return questions.get(questions.size() - 1);
  }

  private static String digits(CprCandidate candidate) {
    return Objects.requireNonNullElse(candidate.cprNumber(), "").replace("-", "");
  }

  private static String search(SimulatedPerson person) {
    return """
        {"search":{"givenNames":"%s","surname":"%s","roadName":"%s","houseNumber":"%s",
                   "postCode":"%s"}}"""
        .formatted(
            person.givenNames(),
            person.surname(),
            person.roadName(),
            person.houseNumber(),
            person.postCode());
  }
}
