package dk.partsync.http;

import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may call which endpoint. The application enforces it and refuses whatever has no rule; a test
 * holds that every endpoint has one.
 */
public final class ApiAccess {

  private static final Set<Role> ADMINISTRATORS = Set.of(Role.REGISTER_ADMIN);
  private static final Set<Role> EDITORS = Set.of(Role.PARTY_EDITOR);
  private static final Set<Role> CPR_USERS = Set.of(Role.CPR_UPDATE);
  private static final Set<Role> UNMASKERS = Set.of(Role.CPR_UNMASK);
  private static final Set<Role> WATCHERS = Set.of(Role.REGISTER_ADMIN, Role.AUDITOR);

  private static final Set<Role> AUDITORS = Set.of(Role.AUDITOR);
  private static final Set<Role> EDITORS_AND_WATCHERS =
      Set.of(Role.PARTY_EDITOR, Role.REGISTER_ADMIN, Role.AUDITOR);
  private static final Set<Role> GUARDS = Set.of(Role.CPR_UPDATE, Role.PARTY_EDITOR, Role.AUDITOR);

  private static final List<Rule> RULES =
      List.of(
          everyUser("GET", "/api/docs"),
          everyUser("GET", "/api/docs.yaml"),
          everyUser("GET", "/api/parties"),
          everyUser("POST", "/api/parties/search"),
          only(EDITORS, "POST", "/api/parties"),
          everyUser("GET", "/api/parties/{id}"),
          only(EDITORS, "PUT", "/api/parties/{id}"),
          everyUser("GET", "/api/parties/{id}/history"),
          only(UNMASKERS, "POST", "/api/parties/{id}/unmask").recordedAs(AccessKind.UNMASK),
          only(EDITORS, "PUT", "/api/parties/{id}/cpr-number"),
          only(CPR_USERS, "POST", "/api/parties/{id}/cpr-fetch")
              .and(Role.PARTY_EDITOR)
              .recordedAs(AccessKind.FETCH),
          only(CPR_USERS, "POST", "/api/parties/{id}/cpr-candidate")
              .and(Role.PARTY_EDITOR)
              .recordedAs(AccessKind.FETCH),
          only(EDITORS, "POST", "/api/parties/{id}/cpr-pause"),
          only(EDITORS, "DELETE", "/api/parties/{id}/cpr-pause"),
          only(CPR_USERS, "POST", "/api/cpr/lookups").recordedAs(AccessKind.LOOKUP),
          only(EDITORS, "POST", "/api/cvr/parties").recordedAs(AccessKind.CVR_FETCH),
          only(EDITORS, "POST", "/api/parties/{id}/cvr-fetch").recordedAs(AccessKind.CVR_FETCH),
          only(EDITORS, "POST", "/api/parties/{id}/cvr-pause"),
          only(EDITORS, "DELETE", "/api/parties/{id}/cvr-pause"),
          only(EDITORS, "POST", "/api/cvr/lookups").recordedAs(AccessKind.CVR_LOOKUP),
          only(EDITORS, "POST", "/api/cvr/intakes"),
          only(EDITORS_AND_WATCHERS, "GET", "/api/cvr/intakes/{id}"),
          everyUser("GET", "/api/parties/{id}/cases"),
          only(EDITORS_AND_WATCHERS, "GET", "/api/parties/{id}/subscription"),
          only(WATCHERS, "GET", "/api/subscriptions"),
          only(GUARDS, "GET", "/api/protections"),
          everyUser("GET", "/api/cases/{caseId}"),
          only(EDITORS, "PUT", "/api/cases/{caseId}"),
          only(EDITORS, "POST", "/api/cases/{caseId}/close"),
          only(EDITORS, "POST", "/api/cases/{caseId}/reopen"),
          only(EDITORS, "PUT", "/api/cases/{caseId}/parties/{partyId}"),
          only(EDITORS, "DELETE", "/api/cases/{caseId}/parties/{partyId}"),
          only(EDITORS_AND_WATCHERS, "GET", "/api/changes"),
          only(EDITORS_AND_WATCHERS, "GET", "/api/changes/stream"),
          only(AUDITORS, "GET", "/api/accesses"),
          only(AUDITORS, "POST", "/api/parties/{id}/access-report")
              .recordedAs(AccessKind.ACCESS_REPORT),
          only(ADMINISTRATORS, "POST", "/api/sync-runs"),
          only(WATCHERS, "GET", "/api/sync-runs"),
          only(WATCHERS, "GET", "/api/sync-runs/{id}"),
          only(WATCHERS, "GET", "/api/sync-runs/{id}/report"),
          only(WATCHERS, "GET", "/api/sync-runs/{id}/rejections"),
          only(WATCHERS, "GET", "/api/sync-runs/{id}/changes"),
          only(WATCHERS, "GET", "/api/sync-runs/{id}/events"),
          only(ADMINISTRATORS, "POST", "/api/sync-runs/{id}/approve"),
          only(ADMINISTRATORS, "POST", "/api/sync-runs/{id}/reject"),
          only(ADMINISTRATORS, "POST", "/api/sync-runs/{id}/cancel"),
          only(WATCHERS, "GET", "/api/registers/sor/settings").recordedAs(AccessKind.SETTINGS),
          only(ADMINISTRATORS, "PUT", "/api/registers/sor/settings")
              .recordedAs(AccessKind.SETTINGS),
          only(ADMINISTRATORS, "POST", "/api/registers/sor/test-connection")
              .recordedAs(AccessKind.SETTINGS),
          only(WATCHERS, "GET", "/api/registers/cpr/settings").recordedAs(AccessKind.SETTINGS),
          only(ADMINISTRATORS, "PUT", "/api/registers/cpr/settings")
              .recordedAs(AccessKind.SETTINGS),
          only(WATCHERS, "GET", "/api/registers/{register}/credentials")
              .recordedAs(AccessKind.SETTINGS),
          only(ADMINISTRATORS, "POST", "/api/registers/{register}/credentials/certificate")
              .recordedAs(AccessKind.SETTINGS),
          only(ADMINISTRATORS, "POST", "/api/registers/{register}/credentials/secret")
              .recordedAs(AccessKind.SETTINGS),
          only(ADMINISTRATORS, "POST", "/api/registers/{register}/credentials/{id}/test")
              .recordedAs(AccessKind.SETTINGS),
          only(ADMINISTRATORS, "DELETE", "/api/registers/{register}/credentials/{id}")
              .recordedAs(AccessKind.SETTINGS),
          only(WATCHERS, "GET", "/api/registers/{register}/schedule")
              .recordedAs(AccessKind.SETTINGS),
          only(ADMINISTRATORS, "PUT", "/api/registers/{register}/schedule")
              .recordedAs(AccessKind.SETTINGS),
          only(WATCHERS, "GET", "/api/registers/{register}/status"),
          only(WATCHERS, "GET", "/api/registers/cvr/settings").recordedAs(AccessKind.SETTINGS),
          only(ADMINISTRATORS, "PUT", "/api/registers/cvr/settings")
              .recordedAs(AccessKind.SETTINGS),
          only(ADMINISTRATORS, "POST", "/api/registers/cvr/test-connection")
              .recordedAs(AccessKind.SETTINGS),
          only(WATCHERS, "GET", "/api/operations/dead-letters"),
          only(ADMINISTRATORS, "POST", "/api/operations/dead-letters/retry"),
          only(WATCHERS, "GET", "/api/operations/store"),
          only(ADMINISTRATORS, "POST", "/api/operations/store/check"),
          only(WATCHERS, "GET", "/api/operations/views"),
          only(ADMINISTRATORS, "POST", "/api/operations/views/{view}/rebuild"));

  private ApiAccess() {}

  /** One rule for each method of each path. */
  public static List<Rule> rules() {
    return RULES;
  }

  private static Rule everyUser(String method, String pattern) {
    return new Rule(method, pattern, true, Set.of(), Set.of(), null);
  }

  private static Rule only(Set<Role> roles, String method, String pattern) {
    return new Rule(method, pattern, false, roles, Set.of(), null);
  }

  /**
   * Who may call one endpoint.
   *
   * @param method HTTP method, upper case
   * @param pattern path pattern of Spring MVC
   * @param everyUser whether any authenticated user may, whatever the roles
   * @param anyOf the roles of which a user needs one, when not every user may
   * @param besides roles that a user needs all of besides
   * @param recordedAs as what a try is recorded that the roles do not allow (A1-02, A2-11), none to
   *     record none
   */
  public record Rule(
      String method,
      String pattern,
      boolean everyUser,
      Set<Role> anyOf,
      Set<Role> besides,
      @Nullable AccessKind recordedAs) {

    public Rule {
      anyOf = Set.copyOf(anyOf);
      besides = Set.copyOf(besides);
    }

    private Rule and(Role role) {
      return new Rule(method, pattern, everyUser, anyOf, Set.of(role), recordedAs);
    }

    private Rule recordedAs(AccessKind kind) {
      return new Rule(method, pattern, everyUser, anyOf, besides, kind);
    }
  }
}
