package dk.partsync.http.settings;

import static java.util.Objects.requireNonNull;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** Body with which the SOR settings are set: all of them, only the history file may be left out. */
record SorSettingsRequest(
    @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Boolean enabled,
    @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Boolean forceFull,
    @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String fullUrl,
    @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String dailyUrl,
    @Schema(description = "Left out: end dates are inferred.") @Nullable String completeUrl,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "Always H.")
        @Nullable ContactType contactType,
    @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "100")
        @Nullable Integer closeLimitPercent,
    @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "100")
        @Nullable Integer changeLimitPercent) {

  static final int MAX_URL = 2000;

  SorSettings toSettings() {
    refuseFaults();
    return new SorSettings(
        requireNonNull(enabled),
        requireNonNull(forceFull),
        requireNonNull(fullUrl),
        requireNonNull(dailyUrl),
        completeUrl,
        requireNonNull(contactType),
        requireNonNull(closeLimitPercent),
        requireNonNull(changeLimitPercent));
  }

  private void refuseFaults() {
    Faults faults = new Faults();
    faults.present("enabled", enabled);
    faults.present("forceFull", forceFull);
    faults.present("fullUrl", fullUrl);
    faults.atMost("fullUrl", MAX_URL, fullUrl);
    faults.present("dailyUrl", dailyUrl);
    faults.atMost("dailyUrl", MAX_URL, dailyUrl);
    faults.atMost("completeUrl", MAX_URL, completeUrl);
    faults.present("contactType", contactType);
    faults.present("closeLimitPercent", closeLimitPercent);
    faults.between("closeLimitPercent", 0, 100, closeLimitPercent);
    faults.present("changeLimitPercent", changeLimitPercent);
    faults.between("changeLimitPercent", 0, 100, changeLimitPercent);
    faults.refuseIfAny();
  }
}
