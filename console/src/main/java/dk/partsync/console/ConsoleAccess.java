package dk.partsync.console;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who may open which page and send which form: whoever may call the endpoints of the API that it
 * stands for, all of them. The application enforces it and refuses whatever has no rule, so that no
 * role can do by a page what it may not do by the API; a test holds that every handler has one.
 */
public final class ConsoleAccess {

  /** Where the application forwards to when the rules do not allow a request. */
  public static final String DENIED = "/console/denied";

  /** What everybody may use who has not signed in yet. */
  public static final List<String> OPEN =
      List.of("/", "/console/login", "/console/language", DENIED, ConsoleConfiguration.ASSETS);

  private static final List<Rule> START = List.of(everyUser("GET", "/console"));

  private static final List<Rule> RUNS = List.of(as("GET", "/console/runs", "GET /api/sync-runs"));

  private static final List<Rule> SETTINGS = List.of();

  private static final List<Rule> CONTACTS = List.of();

  private static final List<Rule> PARTY =
      List.of(
          party("/console/parties/{id}"),
          party("/console/parties/{id}/identification"),
          party("/console/parties/{id}/other"),
          party("/console/parties/{id}/cpr"),
          party("/console/parties/{id}/cvr"),
          party("/console/parties/{id}/sor"),
          party("/console/parties/{id}/cases"),
          as(
              "GET",
              "/console/parties/{id}/subscription",
              "GET /api/parties/{id}",
              "GET /api/parties/{id}/subscription"),
          as("POST", "/console/parties/{id}", "PUT /api/parties/{id}"),
          as("GET", "/console/parties/{id}/unmask", "GET /api/parties/{id}"),
          as("POST", "/console/parties/{id}/unmask", "POST /api/parties/{id}/unmask"),
          as(
              "POST",
              "/console/parties/{id}/cpr-fetch",
              "POST /api/parties/{id}/cpr-fetch",
              "POST /api/parties/{id}/cpr-candidate"),
          as(
              "POST",
              "/console/parties/{id}/cpr-find",
              "POST /api/cpr/lookups",
              "POST /api/parties/{id}/cpr-candidate"),
          as(
              "POST",
              "/console/parties/{id}/cpr-search",
              "POST /api/cpr/lookups",
              "POST /api/parties/{id}/cpr-candidate"),
          as("POST", "/console/parties/{id}/cpr-candidate", "POST /api/parties/{id}/cpr-candidate"),
          as("POST", "/console/parties/{id}/cpr-number", "PUT /api/parties/{id}/cpr-number"),
          as("POST", "/console/parties/{id}/cvr-fetch", "POST /api/parties/{id}/cvr-fetch"),
          as(
              "POST",
              "/console/parties/{id}/pause",
              "POST /api/parties/{id}/cpr-pause",
              "POST /api/parties/{id}/cvr-pause"),
          as(
              "POST",
              "/console/parties/{id}/resume",
              "DELETE /api/parties/{id}/cpr-pause",
              "DELETE /api/parties/{id}/cvr-pause"));

  private static final List<Rule> HISTORY = List.of();

  private static final List<Rule> AUDIT = List.of();

  private static final List<Rule> OPERATIONS = List.of();

  private ConsoleAccess() {}

  /** One rule for each method of each path. */
  public static List<Rule> rules() {
    return Stream.of(START, RUNS, SETTINGS, CONTACTS, PARTY, HISTORY, AUDIT, OPERATIONS)
        .flatMap(List::stream)
        .toList();
  }

  private static Rule everyUser(String method, String pattern) {
    return new Rule(method, pattern, List.of());
  }

  private static Rule as(String method, String pattern, String... endpoints) {
    return new Rule(method, pattern, List.of(endpoints));
  }

  /** The dialogue shows every tab at once, with the other parties that registers name. */
  private static Rule party(String pattern) {
    return as(
        "GET",
        pattern,
        "GET /api/parties/{id}",
        "GET /api/parties/{id}/cases",
        "POST /api/parties/search");
  }

  /**
   * Who may use one page or form.
   *
   * @param method HTTP method, upper case
   * @param pattern path pattern of Spring MVC
   * @param endpoints method and pattern of the endpoints of the API whose rules hold here, such as
   *     {@code GET /api/sync-runs}; none: every user may
   */
  public record Rule(String method, String pattern, List<String> endpoints) {

    public Rule {
      endpoints = List.copyOf(endpoints);
    }
  }
}
