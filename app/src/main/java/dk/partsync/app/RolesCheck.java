package dk.partsync.app;

import java.util.EnumSet;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Fewer than all roles make sense only where others can be found in other processes. */
@Component
class RolesCheck {

  /**
   * @throws RolesException when the process has no role, or lacks one and is alone
   */
  RolesCheck(PartsyncProperties properties, Environment environment) {
    if (properties.roles().isEmpty()) {
      throw new RolesException("The process has no role.");
    }
    boolean alone = !environment.acceptsProfiles(Profiles.of("axonserver"));
    if (alone && !properties.roles().containsAll(EnumSet.allOf(ProcessRole.class))) {
      throw new RolesException("Only profile axonserver can do with fewer than all roles.");
    }
  }
}
