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

  /** Where the application forwards to while there is nothing to show yet. */
  public static final String STARTING = "/console/starting";

  /** Where a request is forwarded to whose page could not be made. */
  static final String FAILED = "/console/failed";

  /** What everybody may use who has not signed in yet. */
  public static final List<String> OPEN =
      List.of(
          "/",
          "/console/login",
          "/console/language",
          DENIED,
          STARTING,
          FAILED,
          ConsoleConfiguration.ASSETS);

  private static final List<Rule> START = List.of(everyUser("GET", "/console"));

  private static final List<Rule> RUNS =
      List.of(
          as("GET", "/console/runs", "GET /api/sync-runs"),
          as("POST", "/console/runs", "POST /api/sync-runs"),
          as(
              "GET",
              "/console/runs/{id}",
              "GET /api/sync-runs/{id}",
              "GET /api/sync-runs/{id}/changes",
              "GET /api/sync-runs/{id}/rejections",
              "GET /api/parties/{id}/history"),
          as(
              "GET",
              "/console/runs/{id}/changes",
              "GET /api/sync-runs/{id}/changes",
              "GET /api/parties/{id}/history"),
          as("GET", "/console/runs/{id}/rejections", "GET /api/sync-runs/{id}/rejections"),
          as("GET", "/console/runs/{id}/live", "GET /api/sync-runs/{id}/events"),
          as("GET", "/console/runs/{id}/report.csv", "GET /api/sync-runs/{id}/report"),
          as("GET", "/console/runs/{id}/changes.csv", "GET /api/sync-runs/{id}/changes"),
          as("GET", "/console/runs/{id}/rejections.csv", "GET /api/sync-runs/{id}/rejections"),
          as("GET", "/console/runs/{id}/approve", "POST /api/sync-runs/{id}/approve"),
          as("POST", "/console/runs/{id}/approve", "POST /api/sync-runs/{id}/approve"),
          as("GET", "/console/runs/{id}/reject", "POST /api/sync-runs/{id}/reject"),
          as("POST", "/console/runs/{id}/reject", "POST /api/sync-runs/{id}/reject"),
          as("GET", "/console/runs/{id}/cancel", "POST /api/sync-runs/{id}/cancel"),
          as("POST", "/console/runs/{id}/cancel", "POST /api/sync-runs/{id}/cancel"));

  private static final List<Rule> SETTINGS =
      List.of(
          as("GET", "/console/settings", "GET /api/registers/cpr/settings"),
          as(
              "GET",
              "/console/settings/{register:cpr|cvr|sor}",
              "GET /api/registers/cpr/settings",
              "GET /api/registers/cvr/settings",
              "GET /api/registers/sor/settings",
              "GET /api/registers/{register}/credentials"),
          as(
              "POST",
              "/console/settings/{register:cpr|cvr|sor}",
              "PUT /api/registers/cpr/settings",
              "PUT /api/registers/cvr/settings",
              "PUT /api/registers/sor/settings"),
          as(
              "POST",
              "/console/settings/{register:cvr|sor}/test-connection",
              "POST /api/registers/cvr/test-connection",
              "POST /api/registers/sor/test-connection"),
          as("GET", "/console/settings/schedule", "GET /api/registers/{register}/schedule"),
          as(
              "POST",
              "/console/settings/schedule/{register:cpr|cvr|sor}",
              "PUT /api/registers/{register}/schedule"),
          as("GET", "/console/settings/credentials", "GET /api/registers/{register}/credentials"),
          as(
              "POST",
              "/console/settings/credentials/{register:cpr|cvr}/certificate",
              "POST /api/registers/{register}/credentials/certificate"),
          as(
              "POST",
              "/console/settings/credentials/{register:cpr|cvr}/secret",
              "POST /api/registers/{register}/credentials/secret"),
          as(
              "POST",
              "/console/settings/credentials/{register:cpr|cvr}/{id}/test",
              "POST /api/registers/{register}/credentials/{id}/test"),
          as(
              "POST",
              "/console/settings/credentials/{register:cpr|cvr}/{id}/remove",
              "DELETE /api/registers/{register}/credentials/{id}"));

  private static final List<Rule> CONTACTS =
      List.of(
          as("GET", "/console/parties", "GET /api/parties", "POST /api/parties/search"),
          as("POST", "/console/parties", "POST /api/parties/search"),
          as("GET", "/console/parties/{id}/preview", "GET /api/parties/{id}"),
          as("GET", "/console/parties/new/person", "POST /api/parties"),
          as("POST", "/console/parties/new/person", "POST /api/parties"),
          as(
              "POST",
              "/console/parties/new/person/fetched",
              "POST /api/parties",
              "POST /api/parties/{id}/cpr-fetch"),
          as(
              "POST",
              "/console/parties/new/person/lookup",
              "POST /api/parties",
              "POST /api/cpr/lookups"),
          as("GET", "/console/parties/new/company", "POST /api/cvr/parties"),
          as("POST", "/console/parties/new/company", "POST /api/cvr/parties"),
          as("POST", "/console/parties/new/company/lookup", "POST /api/cvr/lookups"));

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

  private static final List<Rule> HISTORY =
      List.of(
          history("/console/parties/{id}/history"),
          history("/console/parties/{id}/history/as-of"),
          history("/console/parties/{id}/history/compare"),
          history("/console/parties/{id}/history/why"));

  private static final List<Rule> AUDIT =
      List.of(
          as("GET", "/console/audit", "GET /api/accesses"),
          as("POST", "/console/audit", "GET /api/accesses"),
          as("GET", "/console/audit/subscriptions", "GET /api/subscriptions"),
          as("GET", "/console/audit/subscriptions/{id}", "GET /api/parties/{id}/subscription"),
          as("GET", "/console/audit/protections", "GET /api/protections"),
          as("GET", "/console/audit/reports/{id}", "GET /api/accesses"),
          as(
              "POST",
              "/console/audit/reports/{id}",
              "POST /api/parties/{id}/access-report",
              "GET /api/parties/{id}/subscription",
              "GET /api/parties/{id}/history"));

  private static final List<Rule> OPERATIONS =
      List.of(
          as(
              "GET",
              "/console/operations",
              "GET /api/operations/store",
              "GET /api/operations/views",
              "GET /api/operations/dead-letters"),
          as("GET", "/console/operations/store", "GET /api/operations/store"),
          as("GET", "/console/operations/views", "GET /api/operations/views"),
          as("POST", "/console/operations/store/check", "POST /api/operations/store/check"),
          as(
              "POST",
              "/console/operations/views/rebuild",
              "POST /api/operations/views/{view}/rebuild"),
          as(
              "POST",
              "/console/operations/dead-letters/retry",
              "POST /api/operations/dead-letters/retry"));

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

  private static Rule history(String pattern) {
    return as("GET", pattern, "GET /api/parties/{id}", "GET /api/parties/{id}/history");
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
