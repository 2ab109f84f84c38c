package dk.partsync.web.party;

import dk.partsync.api.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who may see CPR numbers (A2-17): those who work with them. */
public final class NumberRight {

  private static final List<Role> ROLES =
      List.of(Role.PARTY_EDITOR, Role.CPR_UPDATE, Role.CPR_UNMASK);

  private NumberRight() {}

  /** Whether the user of the request may. */
  public static boolean of(HttpServletRequest request) {
    return ROLES.stream().anyMatch(role -> request.isUserInRole(role.name()));
  }
}
