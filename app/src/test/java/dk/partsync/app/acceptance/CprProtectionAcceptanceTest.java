package dk.partsync.app.acceptance;

import static dk.partsync.app.acceptance.CprInstallation.PARTIES;
import static dk.partsync.app.acceptance.CprInstallation.PURPOSE;
import static dk.partsync.app.acceptance.CprInstallation.numberBody;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.AccessView;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.cpr.RelationKind;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.app.Answer;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is protected is hidden everywhere, until somebody who may says why it is to be shown. */
class CprProtectionAcceptanceTest {

  private static final String MESSAGE = "Denne part har adressebeskyttelse";

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
  @DisplayName("N-06 A2-23 A2-25 a protected person is hidden in view, list, search and history")
  void aProtectedPersonIsHiddenEverywhere() {
    SimulatedPerson person = installation.special("protected");
    SimulatedPerson open = installation.special("divorced");
    String id = installation.registerAndFetch(person.number());
    installation.registerAndFetch(open.number());
    String path = PARTIES + "/" + id;

    PartyView party = installation.view(id);
    PartySummary listed = installation.awaitFound(numberBody(person.number())).get(0);

    assertThat(party.name()).isEqualTo(MESSAGE);
    assertThat(party.protection().state()).isEqualTo(ProtectionState.PROTECTED);
    assertThat(party.protection().masked()).isTrue();
    assertThat(party.protection().message()).isEqualTo(MESSAGE);
    assertThat(listed.id()).isEqualTo(id);
    assertThat(listed.name()).isEqualTo(MESSAGE);
    assertThat(listed.protection()).isEqualTo(ProtectionState.PROTECTED);
    for (String shown :
        new String[] {
          installation.caseworker().get(path).body(),
          installation.caseworker().get(path + "/history").body(),
          installation.caseworker().get(path + "?asOf=2999-01-01").body(),
          installation.caseworker().get("/api/changes").body(),
          installation.caseworker().post(PARTIES + "/search", numberBody(person.number())).body()
        }) {
      assertThat(shown)
          .contains(id)
          .doesNotContain(person.givenNames(), person.roadName(), person.number());
    }
    assertThat(installation.awaitFound("{\"name\":\"" + open.surname() + "\"}")).isNotEmpty();
    for (String words : new String[] {person.givenNames(), person.surname()}) {
      assertThat(installation.search("{\"name\":\"" + words + "\"}"))
          .extracting(PartySummary::id)
          .doesNotContain(id);
    }
    assertThat(installation.search("{\"postCode\":\"" + person.postCode() + "\"}"))
        .extracting(PartySummary::id)
        .doesNotContain(id);
  }

  @Test
  @DisplayName("N-06 unmasking needs the role and a reason, and is recorded")
  void unmaskingNeedsRoleAndReasonAndIsRecorded() {
    SimulatedPerson person = installation.special("protected-for-ever");
    String id = installation.registerAndFetch(person.number());
    String path = PARTIES + "/" + id + "/unmask";

    Answer withoutRole = installation.caseworker().post(path, "", PURPOSE);
    Answer withoutReason = installation.unmasker().post(path, "");
    Answer shown = installation.unmasker().post(path, "", PURPOSE);

    assertThat(withoutRole.status()).isEqualTo(403);
    assertThat(withoutReason.code()).isEqualTo("PURPOSE_REQUIRED");
    assertThat(withoutRole.body() + withoutReason.body()).doesNotContain(person.givenNames());
    PartyView party = shown.as(PartyView.class);
    assertThat(party.name()).contains(person.givenNames(), person.surname());
    assertThat(party.addressLine()).contains(person.roadName());
    assertThat(shown.header("Cache-Control")).contains("no-store");
    AccessView refused = awaitUnmask(id, "caseworker", CprOutcome.FORBIDDEN);
    assertThat(refused.why()).isEqualTo("2026-114");
    awaitUnmask(id, FurtherUsers.UNMASKER, CprOutcome.NO_PURPOSE);
    AccessView recorded = awaitUnmask(id, FurtherUsers.UNMASKER, CprOutcome.FOUND);
    assertThat(recorded.why()).isEqualTo("2026-114");
    assertThat(installation.view(id).name()).isEqualTo(MESSAGE);
  }

  @Test
  @DisplayName("N-09 who CPR has not been asked for yet is hidden")
  void whoCprHasNotBeenAskedForIsHidden() {
    String id =
        installation
            .caseworker()
            .post(
                PARTIES,
                "{\"cprNumber\":\"%s\",\"name\":{\"givenNames\":\"Ukendt\",\"surname\":\"Testdal\"}}"
                    .formatted(installation.special("married").number()))
            .json()
            .get("id")
            .asString();

    PartyView party = installation.view(id);

    assertThat(party.protection().state()).isEqualTo(ProtectionState.UNKNOWN);
    assertThat(party.name()).isEqualTo(MESSAGE);
    installation.fetch(id);
    assertThat(installation.view(id).protection().state()).isEqualTo(ProtectionState.NONE);
  }

  @ParameterizedTest
  @DisplayName("N-09 N-33 protections hold to their last moment, and from their first")
  @CsvSource({
    "protection-ends-tomorrow, PROTECTED",
    "protection-tomorrow, NONE",
    "protection-expired, NONE",
    "special-road, NO_FIXED_ADDRESS",
    "marketing, NONE"
  })
  void protectionsHoldForTheirTerm(String special, ProtectionState state) {
    String id = installation.registerAndFetch(installation.special(special).number());

    PartyView party = installation.view(id);

    assertThat(party.protection().state()).isEqualTo(state);
    assertThat(party.protection().masked()).isEqualTo(state.hides());
    assertThat(party.name().equals(MESSAGE)).isEqualTo(state.hides());
  }

  @Test
  @DisplayName("N-10 A2-22 a protected child is shown as a child, without name and number")
  void aProtectedChildIsShownWithoutName() {
    SimulatedPerson child = installation.special("protected-child");
    String id = installation.registerAndFetch(installation.special("unprotected-parent").number());

    Answer shown = installation.caseworker().get(PARTIES + "/" + id);

    assertThat(shown.as(PartyView.class).cpr().relatives())
        .filteredOn(relative -> relative.kind() == RelationKind.CHILD)
        .isNotEmpty()
        .extracting(CprRelative::name)
        .containsOnlyNulls();
    assertThat(shown.body()).doesNotContain(child.number(), formatted(child.number()));
  }

  private static String formatted(String number) {
    return number.substring(0, 6) + "-" + number.substring(6);
  }

  private static AccessView awaitUnmask(String id, String who, CprOutcome outcome) {
    return installation.awaitAccess(
        access ->
            access.kind() == AccessKind.UNMASK
                && id.equals(access.partyId())
                && who.equals(access.who())
                && access.outcome() == outcome);
  }
}
