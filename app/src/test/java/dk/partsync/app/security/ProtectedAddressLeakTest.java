package dk.partsync.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.app.console.ConsoleSession;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Persons are hidden in every way there is; every endpoint is walked as every user. */
class ProtectedAddressLeakTest {

  private static final String SEARCH = "/api/parties/search";

  /** Who works with CPR numbers sees that of the one party that is asked for (A2-17). */
  private static final Set<String> SEE_NUMBERS = Set.of("caseworker", "unmasker");

  @TempDir static Path directory;
  private static PlantedPersons planted;
  private static WalkedPaths walked;
  private static String documentsBefore;

  @BeforeAll
  static void plant() throws Exception {
    planted = PlantedPersons.start(directory);
    documentsBefore = documents();
    planted.plant();
    walked = new WalkedPaths(planted);
  }

  @AfterAll
  static void stop() throws Exception {
    planted.close();
  }

  @AfterEach
  void nothingIsLogged() {
    List<String> lines = planted.product().logLines();
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      assertThat(planted.strings().foundIn(line)).as(line).isEmpty();
      assertThat(planted.strings().numbersIn(line)).as(line).isEmpty();
      assertThat(planted.openStrings().numbersIn(line)).as(line).isEmpty();
    }
  }

  @Test
  @DisplayName("N-06 N-08 what is protected is in the answer of no endpoint to any user")
  void noEndpointShowsWhatIsProtected() {
    Set<String> shown = new TreeSet<>();
    for (String user : users()) {
      for (String path : walked.all()) {
        Answer answer = planted.product().as(user).get(path);
        assertThat(answer.status()).as(user + " " + path).isLessThan(500);
        assertClean(answer, user + " GET " + path, mayHoldNumbers(user, path));
        if (!planted.openStrings().foundIn(answer.body()).isEmpty()) {
          shown.add(path);
        }
      }
    }
    assertThat(shown)
        .as("where a person is shown who is not hidden")
        .contains("/api/parties/" + planted.openId());
  }

  @Test
  @DisplayName("N-06 N-08 what is protected is on no page of the console for any user")
  void noPageShowsWhatIsProtected() {
    Set<String> shown = new TreeSet<>();
    Set<String> towns = townsShown();
    for (String user : users()) {
      if (user.equals("monitor")) {
        continue;
      }
      ConsoleSession session = ConsoleSession.of(planted.product(), user);
      for (String path : walked.pages()) {
        HttpResponse<String> page = session.get(path);
        assertThat(page.statusCode()).as(user + " " + path).isLessThan(500);
        assertThat(planted.strings().foundIn(page.body())).as(user + " " + path).isSubsetOf(towns);
        if (!(SEE_NUMBERS.contains(user) && path.matches("/console/parties/[^/?]+(/.*)?"))) {
          assertThat(planted.strings().numbersIn(page.body())).as(user + " " + path).isEmpty();
        }
        if (!planted.openStrings().foundIn(page.body()).isEmpty()) {
          shown.add(path);
        }
      }
    }
    assertThat(shown)
        .as("where a person is shown who is not hidden")
        .contains("/console/parties/" + planted.openId());
  }

  @Test
  @DisplayName("N-06 nor is it in a file of rejected rows, a held run's decision or a dead letter")
  void noDownloadDecisionOrDeadLetterShowsIt() {
    ApiClient admin = planted.product().as("admin");
    assertThat(admin.get("/api/operations/dead-letters").body()).contains("CprNameChanged");
    for (String user : users()) {
      ApiClient api = planted.product().as(user);
      for (String run : walked.runs()) {
        Answer csv = api.get("/api/sync-runs/" + run + "/rejections", "Accept", "text/csv");
        assertClean(csv, user + " downloads the rejected rows", false);
        boolean mayRead = user.equals("admin") || user.equals("auditor");
        assertThat(csv.body().contains("NUMBER_UNKNOWN,,person-")).as(user).isEqualTo(mayRead);
      }
    }
    assertClean(
        admin.post("/api/operations/dead-letters/retry", "{\"view\":\"party\"}"), "a retry", false);
    String held = "/api/sync-runs/" + planted.heldRun();
    assertThat(admin.get(held).body()).contains("HELD", "TOO_MANY_CHANGES");
    assertClean(admin.post(held + "/reject", "{\"comment\":\"x\"}"), "a rejection", false);
  }

  @Test
  @DisplayName("A2-31 a chosen candidate who is protected is taken and not shown")
  void noAnswerToAChoiceShowsIt() {
    assertThat(planted.choices())
        .singleElement()
        .satisfies(
            answer -> {
              assertThat(answer.json().path("outcome").asString()).isEqualTo("UPDATED");
              assertClean(answer, "a choice", false);
            });
  }

  @Test
  void noListShowsWhoIsHiddenAndNoGuessFindsThem() {
    for (String user : users()) {
      ApiClient api = planted.product().as(user);
      for (String body : walked.lists()) {
        assertClean(api.post(SEARCH, body), user + " lists " + body, false);
      }
      for (String body : walked.guesses()) {
        Answer answer = api.post(SEARCH, body);
        assertClean(answer, user + " guesses " + body, false);
        assertThat(answer.body()).as(body).doesNotContain(planted.hiddenIds());
      }
    }
    ApiClient caseworker = planted.product().as("caseworker");
    assertThat(caseworker.post(SEARCH, "{}").body()).contains(planted.hiddenIds());
    String open = "{\"name\":\"" + planted.open().surname() + "\"}";
    assertThat(caseworker.post(SEARCH, open).body()).contains(planted.openId());
  }

  @Test
  @DisplayName("A2-12 a lookup shows nothing of who is protected")
  void noLookupShowsWhoIsHidden() {
    List<SimulatedPerson> people = new ArrayList<>(planted.hidden());
    people.add(planted.open());
    for (SimulatedPerson person : people) {
      for (String body : WalkedPaths.lookups(person)) {
        for (String user : users()) {
          ApiClient api = planted.product().as(user);
          Answer answer = api.post("/api/cpr/lookups", body, PlantedPersons.PURPOSE);
          assertThat(answer.status()).isLessThan(500);
          assertThat(planted.strings().foundIn(answer.body())).as(user + " looks up").isEmpty();
        }
      }
    }
  }

  @Test
  void noAnswerToAChangeShowsWhoIsHidden() {
    ApiClient caseworker = planted.product().as("caseworker");
    for (String id : planted.ids()) {
      String path = "/api/parties/" + id;
      assertClean(
          caseworker.post(path + "/cpr-pause", "{\"reason\":\"x\",\"until\":\"2999-01-01\"}"),
          "a pause",
          true);
      assertClean(
          caseworker.post(path + "/cpr-fetch", "", PlantedPersons.PURPOSE), "a fetch", true);
      String version = "\"" + caseworker.get(path).json().path("version").asLong() + "\"";
      String name = "{\"name\":{\"surname\":\"Anden\"}}";
      assertClean(caseworker.put(path, name, "If-Match", "\"1\""), "a conflict", true);
      assertClean(caseworker.put(path, "{}", "If-Match", version), "a fault", true);
    }
    for (SimulatedPerson person : planted.hidden()) {
      String body = "{\"cprNumber\":\"" + person.number() + "\"}";
      Answer taken = caseworker.post("/api/parties", body);
      assertThat(taken.status()).isEqualTo(409);
      assertClean(taken, "a taken number", false);
      assertClean(
          caseworker.put(
              "/api/parties/" + planted.openId() + "/cpr-number", body, "If-Match", "\"1\""),
          "a number",
          false);
    }
  }

  @Test
  void noStreamShowsWhoIsHidden() {
    long changes =
        planted.product().as("admin").get("/api/changes?limit=200").json().path("changes").size();
    assertThat(changes).isPositive();
    for (String user : users()) {
      assertStreamClean(user, "/api/changes/stream", 3 * changes);
      planted
          .runs()
          .forEach(run -> assertStreamClean(user, "/api/sync-runs/" + run + "/events", 9));
    }
  }

  @Test
  void theDocumentsAreWhatTheyWereBefore() {
    assertThat(documents()).isEqualTo(documentsBefore);
  }

  @Test
  @DisplayName("A2-26 the scan finds what is protected in the answer that may show it")
  void theScanFindsWhatTheUnmaskedAnswerShows() {
    for (String id : planted.ids()) {
      if (!id.equals(planted.openId())) {
        Answer unmasked = planted.unmasked(id);
        assertThat(unmasked.status()).isEqualTo(200);
        assertThat(planted.strings().foundIn(unmasked.body()))
            .hasSizeGreaterThan(planted.isKnown(id) ? 6 : 0);
        assertThat(planted.strings().numbersIn(unmasked.body())).isNotEmpty();
      }
    }
  }

  private static void assertStreamClean(String user, String path, long lines) {
    HttpResponse<Stream<String>> answer = planted.product().as(user).stream(path);
    try (Stream<String> body = answer.body()) {
      String read = body.limit(lines).collect(Collectors.joining("\n"));
      assertThat(planted.strings().foundIn(read)).as(user + " " + path).isEmpty();
      assertThat(planted.strings().numbersIn(read)).as(user + " " + path).isEmpty();
    }
  }

  /** Towns of those who are not hidden; one of them is married to somebody who is. */
  private static Set<String> townsShown() {
    JsonNode found = planted.product().as("caseworker").post(SEARCH, "{\"limit\":200}").json();
    Set<String> towns = new TreeSet<>();
    for (JsonNode party : found.path("parties")) {
      String town = party.path("postCode").asString("") + " " + party.path("district").asString("");
      towns.add(town.toLowerCase(Locale.ROOT));
    }
    return towns;
  }

  private static void assertClean(Answer answer, String what, boolean mayHoldNumbers) {
    assertThat(planted.strings().foundIn(answer.body())).as(what).isEmpty();
    String headers = answer.headers().map().toString();
    assertThat(planted.strings().foundIn(headers)).as(what).isEmpty();
    assertThat(planted.strings().numbersIn(headers)).as(what).isEmpty();
    if (!mayHoldNumbers) {
      assertThat(planted.strings().numbersIn(answer.body())).as(what).isEmpty();
    }
  }

  private static boolean mayHoldNumbers(String user, String path) {
    return SEE_NUMBERS.contains(user) && path.matches("/api/parties/[^/]+");
  }

  private static Set<String> users() {
    return planted.product().passwords().keySet();
  }

  private static String documents() {
    ApiClient admin = planted.product().as("admin");
    return admin.get("/api/docs").body() + admin.get("/api/docs.yaml").body();
  }
}
