package dk.partsync.app.acceptance;

import static dk.partsync.app.acceptance.CprInstallation.PARTIES;
import static dk.partsync.app.acceptance.CprInstallation.PURPOSE;
import static dk.partsync.app.acceptance.CprInstallation.numberBody;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.MessageJson;
import dk.partsync.api.party.PartyView;
import dk.partsync.app.Answer;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An authority and a private company, each with an installation of its own. */
class CprOrganisationsAcceptanceTest {

  @TempDir static Path authorityDirectory;
  @TempDir static Path companyDirectory;
  private static CprInstallation authority;
  private static CprInstallation company;

  @BeforeAll
  static void start() throws Exception {
    Clock clock = Clock.system(RegisterClock.DENMARK);
    authority = CprInstallation.switchedOn(authorityDirectory, CprService.PUBLIC, clock);
    company = CprInstallation.switchedOn(companyDirectory, CprService.PRIVATE, clock);
  }

  @AfterAll
  static void stop() throws Exception {
    authority.close();
    company.close();
  }

  @Test
  @DisplayName("A2-53 A2-54 wording, scope and placement are each installation's own")
  void wordingScopeAndPlacementAreEachInstallationsOwn() {
    SimulatedPerson hidden = authority.special("protected");
    String there = authority.registerAndFetch(hidden.number());
    String here = company.registerAndFetch(company.special("protected-for-ever").number());

    company.change(
        settings -> {
          settings.put("protectionText", "Skjult for alle");
          settings.put("graceDays", 30);
          settings.put("lookupTab", "CPR");
        });

    assertThat(company.view(here).name()).isEqualTo("Skjult for alle");
    assertThat(authority.view(there).name()).isEqualTo("Denne part har adressebeskyttelse");
    JsonNode changed = company.admin().get(CprInstallation.SETTINGS).json().get("settings");
    JsonNode untouched = authority.admin().get(CprInstallation.SETTINGS).json().get("settings");
    assertThat(changed.get("graceDays").asInt()).isEqualTo(30);
    assertThat(untouched.get("graceDays").asInt()).isEqualTo(90);
    assertThat(changed.get("lookupTab").asString()).isEqualTo("CPR");
    assertThat(untouched.get("lookupTab").asString()).isEqualTo("IDENTIFICATION");
  }

  @Test
  @DisplayName("A1-17 an authority asks the public service, a private company the private one")
  void eachAsksItsOwnService() {
    assertThat(authority.registerAndFetch(authority.special("divorced").number())).isNotEmpty();
    assertThat(company.registerAndFetch(company.special("divorced").number())).isNotEmpty();

    assertThat(services(authority)).containsOnly(CprService.PUBLIC.path());
    assertThat(services(company)).containsOnly(CprService.PRIVATE.path());
  }

  @Test
  @DisplayName("N-30 in private access a protected name and address are in neither store nor log")
  void aCompanyKeepsNoProtectedNameOrAddress() throws Exception {
    SimulatedPerson open = company.special("moved");
    SimulatedPerson hidden = company.special("married");
    company.people().change(open.number()).rename("Aabenlydt", "Kendtsen");
    company.people().change(hidden.number()).rename("Gemtlydt", "Hemmeligsen");
    company.people().change(hidden.number()).protect();

    String known = company.registerAndFetch(open.number());
    String guarded = company.registerAndFetch(hidden.number());
    Answer looked = company.lookUp(numberBody(hidden.number()));

    PartyView view = company.view(guarded);
    assertThat(view.protection().masked()).isTrue();
    assertThat(company.view(known).name()).contains("Kendtsen");
    assertThat(looked.body()).doesNotContain("Gemtlydt", "Hemmeligsen", hidden.roadName());
    Answer unmasked = company.unmasker().post(PARTIES + "/" + guarded + "/unmask", "", PURPOSE);
    assertThat(unmasked.body()).doesNotContain("Gemtlydt", "Hemmeligsen");
    assertThat(unmasked.as(PartyView.class).cpr().addresses().residence()).isNull();
    assertThat(eventsOf(known)).contains(open.roadName());
    assertThat(eventsOf(guarded)).doesNotContain(hidden.roadName());
    List<String> kept = filesOf(companyDirectory);
    assertThat(kept).anyMatch(file -> file.contains("Kendtsen"));
    assertThat(kept).noneMatch(file -> file.contains("Gemtlydt") || file.contains("Hemmeligsen"));
    assertThat(company.logLines())
        .noneMatch(line -> line.contains("Gemtlydt") || line.contains("Hemmeligsen"));
  }

  /** Paths of the services that were asked. */
  private static Stream<String> services(CprInstallation installation) {
    return installation.cpr().requests().stream()
        .map(request -> request.path())
        .filter(path -> path.startsWith("/CPR/"));
  }

  /** Everything that is stored about a party. */
  private static String eventsOf(String partyId) {
    JsonMapper.Builder json = JsonMapper.builder();
    MessageJson.configure(json);
    return company
        .bean(EventStore.class)
        .readEvents(partyId)
        .asStream()
        .map(event -> json.build().writeValueAsString(event.getPayload()))
        .collect(Collectors.joining());
  }

  /** What is on disk, the log of the store included. */
  private static List<String> filesOf(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(CprOrganisationsAcceptanceTest::bytesOf)
          .toList();
    }
  }

  private static String bytesOf(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
