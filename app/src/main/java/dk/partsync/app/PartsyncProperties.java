package dk.partsync.app;

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
 */
@ConfigurationProperties("partsync")
public record PartsyncProperties(
    @DefaultValue("data") Path dataDir,
    @DefaultValue({"http", "command", "query", "saga"}) Set<ProcessRole> roles) {

  /** The roles of the process before there are beans. */
  public static Set<ProcessRole> rolesIn(Environment environment) {
    return Binder.get(environment)
        .bind("partsync.roles", Bindable.setOf(ProcessRole.class))
        .orElseGet(() -> EnumSet.allOf(ProcessRole.class));
  }
}
