package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.AccessPage;
import dk.partsync.api.access.AccessView;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.CvrPart;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.simulator.CvrEndpoint;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.cvr.SimulatedUnit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Companies and production units, registered and looked up over HTTP. */
class CvrPartiesAcceptanceTest {

  @TempDir static Path directory;
  private static CvrInstallation installation;

  @BeforeAll
  static void start() throws Exception {
    installation = CvrInstallation.switchedOn(directory);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @Test
  @DisplayName("A1-01 CVR has settings of its own, and its connection can be tried")
  void cvrHasSettingsOfItsOwn() {
    ApiClient admin = installation.admin();
    for (String other : List.of("cpr", "sor")) {
      String path = "/api/registers/" + other + "/settings";
      assertThat(admin.get(path).header("ETag")).isEqualTo("\"0\"");
    }
    Answer test = admin.post("/api/registers/cvr/test-connection", "{}");
    assertThat(test.json().get("outcome").asString()).as(test.body()).isEqualTo("REACHABLE");
    assertThat(installation.caseworker().get(CvrInstallation.SETTINGS).status()).isEqualTo(403);
    assertThat(installation.auditor().get(CvrInstallation.SETTINGS).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("A company is registered by its number once, as CVR has it at this moment")
  void aCompanyIsRegisteredByItsNumberOnce() {
    SimulatedUnit company = installation.special("fourIndustries");
    String id = installation.register(company);

    PartyView view = installation.view(id);
    assertThat(view.contactType()).isEqualTo(ContactType.J);
    assertThat(view.name()).isEqualTo(company.name());
    assertThat(view.addressLine()).startsWith(company.street());
    assertThat(view.advertisingProtected()).isEqualTo(company.advertisingProtected());
    CvrPart cvr = view.cvr();
    assertThat(cvr.identity().cvrNumber()).isEqualTo(company.number());
    assertThat(cvr.identity().unitId()).isEqualTo(company.id());
    assertThat(cvr.mainIndustry().code()).isEqualTo(company.industries().get(0));
    assertThat(cvr.otherIndustries()).hasSize(3);

    Answer again = installation.tryToRegister(CvrInstallation.body(company));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("outcome").asString()).isEqualTo("ALREADY_REGISTERED");
    assertThat(again.json().get("partyId").asString()).isEqualTo(id);
  }

  @Test
  @DisplayName("What is fetched is what is new, and the party says how old it is")
  void whatIsFetchedIsWhatIsNew() {
    SimulatedUnit company = installation.special("noEmail");
    String id = installation.register(company);
    assertThat(fetch(id)).isEqualTo("UNCHANGED");
    installation.world().change(company.id()).rename("Den Talende ApS");

    assertThat(fetch(id)).isEqualTo("UPDATED");

    PartyView view = installation.view(id);
    assertThat(view.name()).isEqualTo("Den Talende ApS");
    assertThat(view.cvr().fetchedAt()).isNotNull();
    JsonNode history =
        installation.caseworker().get("/api/parties/" + id + "/history").json().get("entries");
    assertThat(history.findValuesAsString("words")).contains("Renamed to Den Talende ApS.");
  }

  @Test
  @DisplayName("A production unit and its company find each other, and are found by number")
  void aProductionUnitAndItsCompanyFindEachOther() {
    SimulatedUnit unit = installation.special("oneUnit");
    SimulatedUnit company = installation.special("publicLimited");
    String unitId = installation.register(unit);
    String companyId = installation.register(company);

    assertThat(found(CvrInstallation.body(unit))).containsExactly(unitId);
    assertThat(found(CvrInstallation.body(company))).containsExactly(companyId);
    assertThat(found("{\"ownerCvrNumber\":\"" + company.number() + "\"}")).containsExactly(unitId);
    assertThat(installation.view(unitId).contactType()).isEqualTo(ContactType.V);
    assertThat(installation.view(unitId).cvr().ownerPartyId()).isEqualTo(companyId);
    assertThat(installation.view(companyId).cvr().unitPartyIds()).containsExactly(unitId);
  }

  @Test
  @DisplayName("Of a number that was given anew the unit in business is registered")
  void ofANumberThatWasGivenAnewTheUnitInBusinessIsRegistered() {
    SimulatedUnit again = installation.special("givenAgain");
    assertThat(again.number()).isEqualTo(installation.special("givenFirst").number());

    String id = installation.register(again);

    assertThat(installation.view(id).cvr().identity().unitId()).isEqualTo(again.id());
  }

  @Test
  @DisplayName("A number that nobody has registers nothing")
  void aNumberThatNobodyHasRegistersNothing() {
    String body = "{\"cvrNumber\":\"" + installation.unknownNumber() + "\"}";
    Answer answer = installation.tryToRegister(body);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("outcome").asString()).isEqualTo("NOT_FOUND");
    assertThat(answer.json().has("partyId")).isFalse();
  }

  @Test
  @DisplayName("A lookup registers nothing, marks what is known and is recorded without the number")
  void aLookupRegistersNothing() {
    SimulatedUnit company = installation.special("manyUnits");
    String body = CvrInstallation.body(company).replace("}", ",\"withProductionUnits\":true}");
    Answer before =
        installation.caseworker().post(CvrInstallation.LOOKUPS, body, "X-Purpose", "2026-7");
    JsonNode candidates = before.json().get("candidates");
    assertThat(candidates.size()).as(before.body()).isGreaterThan(100);
    assertThat(candidates.get(0).has("partyId")).isFalse();

    String id = installation.register(company);

    Answer after = installation.caseworker().post(CvrInstallation.LOOKUPS, body);
    assertThat(after.json().get("candidates").get(0).get("partyId").asString()).isEqualTo(id);
    AccessView access =
        awaitAccess(one -> one.kind() == AccessKind.CVR_LOOKUP && "2026-7".equals(one.why()));
    assertThat(access.who()).isEqualTo("caseworker");
    assertThat(access.numberHash()).isNotNull().doesNotContain(company.number());
  }

  @Test
  @DisplayName("A2-11 who may not change parties may not ask CVR, and the try is recorded")
  void whoMayNotChangePartiesMayNotAsk() {
    String body = CvrInstallation.body(installation.special("postBox"));
    int asked = installation.cvr().requests().size();
    for (String path : List.of(CvrInstallation.REGISTER, CvrInstallation.LOOKUPS)) {
      assertThat(installation.auditor().post(path, body).status()).isEqualTo(403);
    }
    assertThat(installation.auditor().post(CvrInstallation.INTAKES, body).status()).isEqualTo(403);

    assertThat(installation.cvr().requests()).hasSize(asked);
    AccessView tried =
        awaitAccess(one -> one.kind() == AccessKind.CVR_FETCH && "auditor".equals(one.who()));
    assertThat(tried.outcome()).isEqualTo(CprOutcome.FORBIDDEN);
  }

  @Test
  @DisplayName("N-38 when CVR refuses, the party stays, and no log line holds a person's business")
  void whenCvrRefusesThePartyStays() {
    SimulatedUnit business = installation.special("soleProprietor");
    String id = installation.register(business);
    installation.cvr().always(CvrEndpoint.DATA, new Fault.Refused(400, Duration.ZERO));
    Answer fetch = installation.caseworker().post("/api/parties/" + id + "/cvr-fetch", "");
    Answer lookup =
        installation.caseworker().post(CvrInstallation.LOOKUPS, CvrInstallation.body(business));
    Answer test = installation.admin().post("/api/registers/cvr/test-connection", "{}");
    installation.cvr().behave();

    assertThat(fetch.status()).as(fetch.body()).isEqualTo(502);
    assertThat(fetch.code()).isEqualTo("REGISTER_REFUSED");
    assertThat(lookup.code()).isEqualTo("REGISTER_REFUSED");
    assertThat(test.json().get("outcome").asString()).isEqualTo("WRONG_CONTENT");
    assertThat(installation.view(id).name()).isEqualTo(business.name());
    assertThat(installation.logLines())
        .noneMatch(line -> line.contains(business.number()) || line.contains(business.name()));
  }

  @Test
  @DisplayName("N-36 beyond the organisation's own limit CVR is not asked")
  void beyondTheOwnLimitCvrIsNotAsked() {
    String id = installation.register(installation.special("association"));
    int asked = installation.cvr().requests().size();
    installation.change(settings -> settings.put("callsPerDay", 1));
    Answer refused = installation.caseworker().post("/api/parties/" + id + "/cvr-fetch", "");
    installation.change(settings -> settings.put("callsPerDay", 0));

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.code()).isEqualTo("BUDGET_EXHAUSTED");
    assertThat(installation.cvr().requests()).hasSize(asked);
  }

  @Test
  @DisplayName("A1-01 while CVR is off nothing is asked")
  void whileItIsOffNothingIsAsked() {
    int asked = installation.cvr().requests().size();
    installation.change(settings -> settings.put("enabled", false));
    Answer refused =
        installation.tryToRegister(CvrInstallation.body(installation.special("partnership")));
    Answer run = installation.admin().post("/api/sync-runs", CvrInstallation.RUN);
    installation.change(settings -> settings.put("enabled", true));

    assertThat(refused.code()).isEqualTo("MODULE_OFF");
    assertThat(run.code()).isEqualTo("REGISTER_DISABLED");
    assertThat(installation.cvr().requests()).hasSize(asked);
  }

  private static String fetch(String id) {
    Answer answer = installation.caseworker().post("/api/parties/" + id + "/cvr-fetch", "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().get("outcome").asString();
  }

  private static List<String> found(String body) {
    return installation.awaitFound(body).stream().map(PartySummary::id).toList();
  }

  private static AccessView awaitAccess(Predicate<AccessView> wanted) {
    return await()
        .until(
            () ->
                installation.auditor().get("/api/accesses").as(AccessPage.class).accesses().stream()
                    .filter(wanted)
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }
}
