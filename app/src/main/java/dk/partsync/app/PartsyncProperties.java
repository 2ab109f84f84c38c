package dk.partsync.app;

import dk.partsync.registers.credentials.Installation;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * Settings of the installation.
 *
 * @param dataDir directory of what this process keeps on disk: downloads and, in profile embedded,
 *     events and users
 * @param roles what the process does; fewer than all only in profile axonserver
 * @param installation whether it is for real people or for trying out, where no host and no
 *     certificate of production is taken
 */
@ConfigurationProperties("partsync")
public record PartsyncProperties(
    @DefaultValue("data") Path dataDir,
    @DefaultValue({"http", "command", "query", "saga"}) Set<ProcessRole> roles,
    @DefaultValue("production") Installation installation) {

  /** For real people. */
  public PartsyncProperties(Path dataDir, Set<ProcessRole> roles) {
    this(dataDir, roles, Installation.PRODUCTION);
  }

  /** The roles of the process before there are beans. */
  public static Set<ProcessRole> rolesIn(Environment environment) {
    return Binder.get(environment)
        .bind("partsync.roles", Bindable.setOf(ProcessRole.class))
        .orElseGet(() -> EnumSet.allOf(ProcessRole.class));
  }
}
