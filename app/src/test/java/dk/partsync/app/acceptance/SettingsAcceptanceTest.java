package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSource;
import dk.partsync.app.Answer;
import dk.partsync.app.SorSettingsApi;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.sor.SorFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SettingsAcceptanceTest {

  private static final String SNAPSHOT =
      "https://sor-filer.sundhedsdata.dk/sor2_produktion/V1_00/data/SorEntity_daily.csv";
  private static final URI NOBODY = URI.create("http://127.0.0.1:1/SorEntity_daily.csv");
  @TempDir static Path directory;
  private static Installation installation;
  private static Answer fresh;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.start(directory, 11, 50);
    fresh = installation.admin().get(SorSettingsApi.PATH);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @BeforeEach
  void connectsAgain() {
    installation.register().behave();
    installation.connect();
    installation.useHistoryFile();
  }

  @Test
  @DisplayName("A1-22 A1-28 a fresh installation has the five settings, with SOR's own address")
  void hasTheFiveSettingsWithTheirDefaults() {
    Map<String, Object> settings = new TreeMap<>();
    fresh
        .json()
        .get("settings")
        .properties()
        .forEach(setting -> settings.put(setting.getKey(), setting.getValue().asString()));

    assertThat(settings)
        .contains(
            entry("enabled", "false"),
            entry("forceFull", "false"),
            entry("fullUrl", SNAPSHOT),
            entry("dailyUrl", SNAPSHOT),
            entry("contactType", "H"));
    assertThat(fresh.header("ETag")).isEqualTo("\"0\"");
  }

  @Test
  @DisplayName("A1-30 the daily import address is stored")
  void storesTheDailyAddress() {
    installation.change("dailyUrl", "https://example.invalid/daily.csv");

    SorSettings settings = installation.settings().read();
    assertThat(settings.dailyUrl()).isEqualTo("https://example.invalid/daily.csv");
    assertThat(settings.fullUrl()).isEqualTo(installation.register().sorDailyUrl().toString());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H")
  @DisplayName("A1-32 another contact type than H is refused")
  void refusesAnotherContactType(ContactType type) {
    Answer answer = withSetting("contactType", type.name());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("CONTACT_TYPE_FIXED");
    assertThat(installation.settings().read().contactType().name()).isEqualTo("H");
  }

  @Test
  @DisplayName("A1-23 no run starts while SOR is off")
  void startsNoRunWhileSorIsOff() {
    installation.change("enabled", false);

    Answer answer = installation.admin().post(Runs.PATH, Runs.REAL);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("REGISTER_DISABLED");
    assertThat(installation.runs().all()).isEmpty();
  }

  @Test
  void refusesAChangeOnAnOldVersionOrOnNone() {
    Answer current = installation.admin().get(SorSettingsApi.PATH);
    String unchanged = current.json().get("settings").toString();
    String settings = unchanged.replace("\"closeLimitPercent\":5", "\"closeLimitPercent\":6");
    assertThat(settings).isNotEqualTo(unchanged);

    Answer old = installation.admin().put(SorSettingsApi.PATH, settings, "If-Match", "\"1\"");
    assertThat(old.status()).isEqualTo(412);
    assertThat(old.code()).isEqualTo("VERSION_CONFLICT");
    assertThat(installation.admin().put(SorSettingsApi.PATH, settings).status()).isEqualTo(428);
    assertThat(installation.admin().get(SorSettingsApi.PATH).header("ETag"))
        .isEqualTo(current.header("ETag"));
  }

  @Test
  void refusesAnAddressThatCouldLeak() {
    assertThat(withSetting("dailyUrl", "http://example.invalid/daily.csv").code())
        .isEqualTo("INVALID_URL");
    assertThat(withSetting("dailyUrl", "https://anna:secret@example.invalid/d.csv").code())
        .isEqualTo("INVALID_URL");
  }

  @Test
  void onlyAnAdministratorChangesSettings() {
    String settings =
        installation.admin().get(SorSettingsApi.PATH).json().get("settings").toString();

    for (String user : new String[] {"caseworker", "auditor"}) {
      Answer answer =
          installation.admin().as(user).put(SorSettingsApi.PATH, settings, "If-Match", "*");
      assertThat(answer.status()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @EnumSource(SorSource.class)
  @DisplayName("A1-29 A1-31 test connection tells reachable from not reachable and wrong content")
  void testsTheConnectionWithoutImporting(SorSource source) {
    long events = installation.runs().appendedEvents();
    SorFile file = source == SorSource.COMPLETE ? SorFile.COMPLETE : SorFile.DAILY;

    JsonNode reachable = test(source, null);
    assertThat(outcome(reachable)).isEqualTo("REACHABLE");
    assertThat(reachable.has("lastModified")).isTrue();
    assertThat(outcome(test(source, NOBODY))).isEqualTo("NOT_REACHABLE");
    installation.register().misbehave(file, Fault.NOT_FOUND, Fault.HTML);
    assertThat(outcome(test(source, null))).isEqualTo("NOT_REACHABLE");
    JsonNode wrong = test(source, null);
    assertThat(outcome(wrong)).isEqualTo("WRONG_CONTENT");
    assertThat(wrong.get("text").asString()).contains("check the address");
    assertThat(outcome(test(source, otherFileThan(source)))).isEqualTo("WRONG_CONTENT");

    assertThat(installation.runs().appendedEvents()).isEqualTo(events);
    assertThat(installation.runs().all()).isEmpty();
    assertThat(installation.parties().all()).isEmpty();
  }

  private static URI otherFileThan(SorSource source) {
    return source == SorSource.COMPLETE
        ? installation.register().sorDailyUrl()
        : installation.register().sorCompleteUrl();
  }

  private static JsonNode test(SorSource source, URI url) {
    Map<String, Object> request = new TreeMap<>(Map.of("source", source.name()));
    if (url != null) {
      request.put("url", url.toString());
    }
    Answer answer =
        installation
            .admin()
            .post(
                "/api/registers/sor/test-connection",
                JsonMapper.shared().writeValueAsString(request));
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  private static String outcome(JsonNode found) {
    return found.get("outcome").asString();
  }

  private static Answer withSetting(String name, Object value) {
    return installation.settings().put(settings -> settings.put(name, value));
  }
}
