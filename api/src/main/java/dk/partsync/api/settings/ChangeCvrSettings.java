package dk.partsync.api.settings;

import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Sets the CVR settings to what is wanted. Answers the settings' version after it (a number that
 * grows by one with each change).
 *
 * @param expectedVersion the version that the decision was made on, none to skip the check
 */
public record ChangeCvrSettings(CvrSettings wanted, @Nullable Long expectedVersion) {

  /** The stream of the settings. */
  public static final String SETTINGS_ID = "settings-CVR";

  @RoutingKey
  String settingsId() {
    return SETTINGS_ID;
  }
}
