package dk.partsync.app.security;

import dk.partsync.api.access.Role;
import java.util.List;
import java.util.Set;

/** A user that a fresh installation comes with. */
record LocalUser(String name, Set<Role> roles) {

  static final List<LocalUser> ALL =
      List.of(
          new LocalUser("admin", Set.of(Role.REGISTER_ADMIN)),
          new LocalUser("caseworker", Set.of(Role.PARTY_EDITOR, Role.CPR_UPDATE)),
          new LocalUser("unmasker", Set.of(Role.CPR_UNMASK)),
          new LocalUser("auditor", Set.of(Role.AUDITOR)),
          new LocalUser("monitor", Set.of(Role.MONITOR)));
}
