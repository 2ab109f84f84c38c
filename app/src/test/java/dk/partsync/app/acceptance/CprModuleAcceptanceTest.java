package dk.partsync.app.acceptance;

import static dk.partsync.app.acceptance.CprInstallation.PARTIES;
import static dk.partsync.app.acceptance.CprInstallation.PURPOSE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.AccessView;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Without agreement, or without the right, CPR is not asked. */
class CprModuleAcceptanceTest {

  @TempDir static Path directory;
  private static CprInstallation installation;

  @BeforeAll
  static void start() throws Exception {
    installation = CprInstallation.start(directory);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @Test
  @DisplayName("A1-18 A2-25 a fresh installation is off, not private, and has the default wording")
  void aFreshInstallationIsOffAndNotPrivate() {
    JsonNode settings = installation.admin().get(CprInstallation.SETTINGS).json().get("settings");

    assertThat(settings.get("enabled").asBoolean()).isFalse();
    assertThat(settings.get("privateAccess").asBoolean()).isFalse();
    assertThat(settings.get("protectionText").asString())
        .isEqualTo("Denne part har adressebeskyttelse");
  }

  @Test
  @DisplayName("A2-10 without a recorded agreement CPR cannot be switched on")
  void withoutAgreementItCannotBeSwitchedOn() {
    Answer refused = installation.put(settings -> settings.put("enabled", true));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("MODULE_OFF");
    JsonNode settings = installation.admin().get(CprInstallation.SETTINGS).json().get("settings");
    assertThat(settings.get("enabled").asBoolean()).isFalse();
  }

  @Test
  @DisplayName("A2-01 while CPR is off nothing is asked, and the try is recorded")
  void whileItIsOffNothingIsAsked() {
    String number = installation.special("adult").number();
    String id = installation.register(number);

    Answer fetch = installation.fetch(id);
    Answer lookup = installation.lookUp(CprInstallation.numberBody(number));

    assertThat(fetch.status()).isEqualTo(409);
    assertThat(fetch.code()).isEqualTo("MODULE_OFF");
    assertThat(lookup.code()).isEqualTo("MODULE_OFF");
    assertThat(installation.cpr().requests()).isEmpty();
    AccessView tried = installation.awaitAccess(access -> id.equals(access.partyId()));
    assertThat(tried.outcome()).isEqualTo(CprOutcome.MODULE_OFF);
  }

  @Test
  @DisplayName(
      "A2-12 who may ask CPR but change no party fetches onto none, and the try is recorded")
  void whoMayAskButNotChangeFetchesOntoNoParty() {
    SimulatedPerson person = installation.special("spouse");
    String id = installation.register(person.number());
    final long version = installation.view(id).version();
    ApiClient asker = installation.asker();
    String candidate = CprInstallation.numberBody(person.number());
    String details = "{\"name\":{\"surname\":\"Anden\"}}";

    Answer fetch = asker.post(PARTIES + "/" + id + "/cpr-fetch", "", PURPOSE);
    Answer chosen = asker.post(PARTIES + "/" + id + "/cpr-candidate", candidate, PURPOSE);
    Answer changed = asker.put(PARTIES + "/" + id, details, "If-Match", "\"" + version + "\"");
    Answer registered = asker.post(PARTIES, details);
    Answer lookup = asker.post("/api/cpr/lookups", candidate, PURPOSE);

    assertThat(List.of(fetch, chosen, changed, registered))
        .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(403));
    assertThat(lookup.code()).as("may ask, but CPR is off").isEqualTo("MODULE_OFF");
    assertThat(installation.view(id).version()).isEqualTo(version);
    AccessView tried =
        installation.awaitAccess(
            access ->
                id.equals(access.partyId())
                    && FurtherUsers.ASKER.equals(access.who())
                    && access.outcome() == CprOutcome.FORBIDDEN);
    assertThat(tried.kind()).isEqualTo(AccessKind.FETCH);
    assertThat(tried.why()).isEqualTo(PURPOSE[1]);
    assertThat(installation.cpr().requests()).isEmpty();
  }

  @Test
  @DisplayName("A2-11 A2-12 A2-13 who lacks a privilege is refused, and the try is recorded")
  void whoLacksAPrivilegeIsRefused() {
    String id = installation.register(installation.special("married").number());
    for (ApiClient user : new ApiClient[] {installation.admin(), installation.unmasker()}) {
      Answer fetch = user.post(PARTIES + "/" + id + "/cpr-fetch", "", PURPOSE);
      Answer lookup = user.post("/api/cpr/lookups", "{\"cprNumber\":\"0101901111\"}", PURPOSE);

      assertThat(fetch.status()).isEqualTo(403);
      assertThat(lookup.status()).isEqualTo(403);
    }
    for (String who : new String[] {"admin", FurtherUsers.UNMASKER}) {
      AccessView fetch =
          installation.awaitAccess(
              access -> id.equals(access.partyId()) && who.equals(access.who()));
      assertThat(fetch.kind()).isEqualTo(AccessKind.FETCH);
      assertThat(fetch.outcome()).isEqualTo(CprOutcome.FORBIDDEN);
      AccessView lookup =
          installation.awaitAccess(
              access -> access.kind() == AccessKind.LOOKUP && who.equals(access.who()));
      assertThat(lookup.outcome()).isEqualTo(CprOutcome.FORBIDDEN);
    }
    assertThat(installation.cpr().requests()).isEmpty();
  }
}
