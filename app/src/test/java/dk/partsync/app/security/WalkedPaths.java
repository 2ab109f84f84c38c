package dk.partsync.app.security;

import dk.partsync.app.console.Addresses;
import dk.partsync.console.ConsoleAccess;
import dk.partsync.http.ApiAccess;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be read, with the ids of what was planted, and what can be searched for. */
final class WalkedPaths {

  private final PlantedPersons planted;

  WalkedPaths(PlantedPersons planted) {
    this.planted = planted;
  }

  /**
   * Every rule of a GET, streams and the API's documents aside, filled in and with its variants,
   * and the actuator's.
   */
  List<String> all() {
    List<String> paths = new ArrayList<>();
    ApiAccess.rules().stream()
        .filter(rule -> "GET".equals(rule.method()))
        .map(ApiAccess.Rule::pattern)
        .filter(pattern -> !pattern.matches(".*/(stream|events|docs|docs.yaml)"))
        .flatMap(this::filledIn)
        .forEach(
            path -> {
              paths.add(path);
              variants(path).forEach(variant -> paths.add(path + "?" + variant));
            });
    paths.addAll(
        List.of(
            "/actuator/health",
            "/actuator/health/readiness",
            "/actuator/health/liveness",
            "/actuator/prometheus"));
    return paths;
  }

  /** Every rule of a page, live ones aside, filled in, and with what the API takes besides. */
  List<String> pages() {
    return ConsoleAccess.rules().stream()
        .filter(rule -> "GET".equals(rule.method()))
        .map(ConsoleAccess.Rule::pattern)
        .filter(pattern -> !pattern.endsWith("/live"))
        .flatMap(Addresses::of)
        .flatMap(this::filledIn)
        .flatMap(path -> Stream.concat(Stream.of(path), pageVariants(path)))
        .toList();
  }

  private Stream<String> pageVariants(String path) {
    return path.startsWith("/console/parties/")
        ? Stream.of(path + "?asOf=" + LocalDate.now(), path + "?asOf=" + planted.beforeProtection())
        : Stream.empty();
  }

  private Stream<String> filledIn(String pattern) {
    if (pattern.contains("{caseId}")) {
      return Stream.of(pattern.replace("{caseId}", PlantedPersons.CASE));
    }
    if (pattern.contains("{register}")) {
      return Stream.of(pattern.replace("{register}", "cpr"));
    }
    List<String> ids = pattern.matches("/(api/sync-runs|console/runs)/.*") ? runs() : planted.ids();
    return pattern.contains("{id}")
        ? ids.stream().map(id -> pattern.replace("{id}", id))
        : Stream.of(pattern);
  }

  List<String> runs() {
    List<String> runs = new ArrayList<>(planted.runs());
    runs.add(planted.heldRun());
    return runs;
  }

  private List<String> variants(String path) {
    if (path.matches("/api/parties/[^/]+")) {
      return List.of(
          "asOf=" + planted.beforeProtection(),
          "asOf=" + Instant.now(),
          "asOf=" + LocalDate.now(),
          "validOn=" + LocalDate.now().minusYears(1),
          "asOf=" + planted.beforeProtection() + "&validOn=" + LocalDate.now().minusDays(2));
    }
    if (path.endsWith("/history")) {
      return List.of("limit=1", "after=2&limit=200");
    }
    return switch (path) {
      case "/api/changes" -> List.of("after=-1&limit=200");
      case "/api/parties" -> List.of("limit=200&sort=lastUpdated", "sort=postCode&order=desc");
      case "/api/protections" ->
          Stream.of("PROTECTED", "COMING", "LAPSING", "LAPSED")
              .map(term -> "days=366&limit=200&term=" + term)
              .toList();
      case "/api/accesses", "/api/subscriptions" -> List.of("limit=200");
      default -> List.of();
    };
  }

  /** Searches that list everybody or find a person by number. */
  List<String> lists() {
    List<String> bodies = new ArrayList<>(List.of("{}", "{\"contactType\":\"C\"}"));
    for (String sort : List.of("name", "lastUpdated", "postCode")) {
      bodies.add("{\"sort\":\"" + sort + "\",\"limit\":3}");
      bodies.add("{\"sort\":\"" + sort + "\",\"order\":\"desc\",\"limit\":200}");
    }
    planted.hidden().forEach(person -> bodies.add("{\"cprNumber\":\"" + person.number() + "\"}"));
    return bodies;
  }

  /** Searches by what is hidden, which find nobody who is. */
  List<String> guesses() {
    List<String> bodies = new ArrayList<>(List.of("{\"postCode\":\"7654\"}"));
    bodies.add("{\"name\":\"egen\"}");
    bodies.add("{\"name\":\"kanin\"}");
    for (SimulatedPerson person : planted.hidden()) {
      bodies.add("{\"name\":\"" + person.surname() + "\"}");
      bodies.add("{\"name\":\"" + person.givenNames() + "\"}");
      bodies.add("{\"name\":\"" + person.roadName() + "\"}");
      bodies.add("{\"name\":\"" + person.number() + "\"}");
      if (person.postCode() != null && !person.postCode().equals(planted.open().postCode())) {
        bodies.add("{\"postCode\":\"" + person.postCode() + "\"}");
      }
    }
    return bodies;
  }

  /** By number, and by name and address where there is one. */
  static List<String> lookups(SimulatedPerson person) {
    String byNumber = "{\"cprNumber\":\"" + person.number() + "\"}";
    String search =
        """
        {"search":{"givenNames":"%s","surname":"%s","roadName":"%s","houseNumber":"%s",
                   "postCode":"%s"}}"""
            .formatted(
                person.givenNames(),
                person.surname(),
                person.roadName(),
                person.houseNumber(),
                person.postCode());
    return person.roadName() == null ? List.of(byNumber) : List.of(byNumber, search);
  }
}
