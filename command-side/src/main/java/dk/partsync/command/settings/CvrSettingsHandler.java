package dk.partsync.command.settings;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.settings.ChangeCvrSettings;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.registers.credentials.Installation;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Takes new CVR settings when they are sound. */
public final class CvrSettingsHandler {

  private static final int LONGEST_DAYS = 366;

  private final Repository<CvrSettingsHolder> settings;
  private final Installation installation;

  CvrSettingsHandler(Repository<CvrSettingsHolder> settings, Installation installation) {
    this.settings = settings;
    this.installation = installation;
  }

  @CommandHandler
  long handle(ChangeCvrSettings command) throws Exception {
    CvrSettings wanted = command.wanted();
    check(wanted);
    if (wanted.enabled()) {
      AllowedHosts.require(installation, "the service's address", wanted.url());
      AllowedHosts.require(installation, "tokenUrl", wanted.tokenUrl());
      AllowedHosts.require(installation, "certificateTokenUrl", wanted.certificateTokenUrl());
    }
    return settings
        .loadOrCreate(CvrSettingsHolder.ID, CvrSettingsHolder::new)
        .invoke(before -> before.change(wanted, command.expectedVersion()));
  }

  /**
   * Sees that they can be taken; a refusal says which field and never what it held.
   *
   * @throws CommandRejected INVALID_URL or INVALID_REQUEST
   */
  private static void check(CvrSettings wanted) {
    Fields.requireBareUrl("graphQlUrl", wanted.graphQlUrl());
    Fields.requireBareUrl("distributionUrl", wanted.distributionUrl());
    Fields.requireBareUrl("tokenUrl", wanted.tokenUrl());
    Fields.requireBareUrl("certificateTokenUrl", wanted.certificateTokenUrl());
    Fields.requireRange("callsPerHour", wanted.callsPerHour(), 0, Integer.MAX_VALUE);
    Fields.requireRange("callsPerDay", wanted.callsPerDay(), 0, Integer.MAX_VALUE);
    Fields.requirePercent("closeLimitPercent", wanted.closeLimitPercent());
    Fields.requirePercent("changeLimitPercent", wanted.changeLimitPercent());
    Fields.requireRange("fullEveryDays", wanted.fullEveryDays(), 1, LONGEST_DAYS);
  }
}
