package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.app.Answer;
import dk.partsync.simulator.SimulatedCpr;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parties for a page to show, and the settings that it depends on. */
record MadeParties(ConsoleProduct product) {

  private static final String PARTIES = "/api/parties";
  private static final String SETTINGS = "/api/registers/cpr/settings";
  private static final String[] PURPOSE = {"X-Purpose", "2026-114"};

  /** More than there are, for some of the last have died. */
  private static final int ON_CASES_OF_THE_DEMO = 60;

  private static final JsonMapper JSON = JsonMapper.shared();

  SimulatedCpr cpr() {
    return product.registers().cpr();
  }

  SimulatedPerson special(String name) {
    return cpr().world().special(name);
  }

  /** Somebody of the register whom no other test asks for. */
  SimulatedPerson anyone(int which) {
    CprWorld people = cpr().world();
    List<String> special =
        people.specialNames().stream().map(name -> people.special(name).number()).toList();
    List<String> ordinary =
        people.numbers().stream().filter(number -> !special.contains(number)).toList();
    return people.person(ordinary.get(ordinary.size() - 1 - ON_CASES_OF_THE_DEMO - which));
  }

  /** A person without CPR number; the id. */
  String person(String json) {
    Answer answer = product.api("caseworker").post(PARTIES, json);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("id").asString();
  }

  /** The party of a person in CPR, fetched. */
  String fetched(SimulatedPerson person) {
    String id = numbered(person.number());
    Answer answer = product.api("caseworker").post(PARTIES + "/" + id + "/cpr-fetch", "", PURPOSE);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return id;
  }

  /** The party with a number, by which it may be registered already. */
  String numbered(String number) {
    String body = "{\"cprNumber\":\"" + number + "\"}";
    Answer answer = product.api("caseworker").post(PARTIES, body);
    return answer.status() == 201
        ? answer.json().get("id").asString()
        : await().until(() -> first(body), id -> !id.isEmpty());
  }

  /** The first party that a search finds. */
  String found(String body) {
    return await().until(() -> first(body), id -> !id.isEmpty());
  }

  private String first(String body) {
    JsonNode found =
        product.api("caseworker").post(PARTIES + "/search", body).json().get("parties");
    return found.isEmpty() ? "" : found.get(0).get("id").asString();
  }

  Answer view(String id) {
    return product.api("caseworker").get(PARTIES + "/" + id);
  }

  Answer change(String id, String json) {
    String version = view(id).header("ETag");
    Answer answer = product.api("caseworker").put(PARTIES + "/" + id, json, "If-Match", version);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  /** How many questions CPR has been asked that hold a text; fetches of other tests may wait. */
  long questionsAbout(String text) {
    return cpr().questions().stream()
        .filter(question -> question.variables().toString().contains(text))
        .count();
  }

  /** Sets one of CPR's settings; what it was. */
  Object set(String name, Object value) {
    Answer current = product.api("admin").get(SETTINGS);
    @SuppressWarnings("unchecked")
    Map<String, Object> settings =
        new HashMap<>(JSON.convertValue(current.json().get("settings"), Map.class));
    Object before = settings.put(name, value);
    Answer answer =
        product
            .api("admin")
            .put(SETTINGS, JSON.writeValueAsString(settings), "If-Match", current.header("ETag"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return before;
  }

  void onCase(String caseId, String partyId) {
    product.api("caseworker").put("/api/cases/" + caseId, "");
    Answer added =
        product.api("caseworker").put("/api/cases/" + caseId + "/parties/" + partyId, "");
    assertThat(added.status()).as(added.body()).isEqualTo(204);
  }
}
