package dk.partsync.api.settings;

import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Asks CVR a harmless question with the credential that is in use, also while CVR is switched off;
 * nothing is fetched or stored (A1-29). Answers a {@link ConnectionTest}.
 *
 * @param source which of the two, none for the one that is set
 * @param url the address to try, none for the one that is set
 */
public record TestCvrConnection(@Nullable CvrSource source, @Nullable String url) {

  @RoutingKey
  String settingsId() {
    return ChangeCvrSettings.SETTINGS_ID;
  }
}
