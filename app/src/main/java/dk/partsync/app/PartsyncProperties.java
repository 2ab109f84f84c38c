package dk.partsync.app;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the installation.
 *
 * @param dataDir directory of everything that must outlive the process: events, users, downloads
 */
@ConfigurationProperties("partsync")
public record PartsyncProperties(@DefaultValue("data") Path dataDir) {}
