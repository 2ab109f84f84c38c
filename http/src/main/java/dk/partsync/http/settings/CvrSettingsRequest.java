package dk.partsync.http.settings;

import static java.util.Objects.requireNonNull;

import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** Body with which the CVR settings are set: all of them. */
record CvrSettingsRequest(
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "Whether CVR is asked at all.")
        @Nullable Boolean enabled,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "Which of the two is asked.")
        @Nullable CvrSource source,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "GraphQL address on Datafordeler.")
        @Nullable String graphQlUrl,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Address of the distribution of Erhvervsstyrelsen.")
        @Nullable String distributionUrl,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Where access tokens are had with a client secret.")
        @Nullable String tokenUrl,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Where access tokens are had with a certificate.")
        @Nullable String certificateTokenUrl,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "Own limit of calls; 0 for none.")
        @Nullable Integer callsPerHour,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "Own limit of calls; 0 for none.")
        @Nullable Integer callsPerDay,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Whether calls beyond the limit are refused.")
        @Nullable Boolean blockBeyondBudget,
    @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "100")
        @Nullable Integer closeLimitPercent,
    @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "100")
        @Nullable Integer changeLimitPercent,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            minimum = "1",
            maximum = "366",
            description = "After how many days a run asks for all units, whatever CVR has told.")
        @Nullable Integer fullEveryDays) {

  private static final int LONGEST_DAYS = 366;

  CvrSettings toSettings() {
    refuseFaults();
    return new CvrSettings(
        requireNonNull(enabled),
        requireNonNull(source),
        requireNonNull(graphQlUrl),
        requireNonNull(distributionUrl),
        requireNonNull(tokenUrl),
        requireNonNull(certificateTokenUrl),
        requireNonNull(callsPerHour),
        requireNonNull(callsPerDay),
        requireNonNull(blockBeyondBudget),
        requireNonNull(closeLimitPercent),
        requireNonNull(changeLimitPercent),
        requireNonNull(fullEveryDays));
  }

  private void refuseFaults() {
    Faults faults = new Faults();
    faults.present("enabled", enabled);
    faults.present("source", source);
    faults.present("graphQlUrl", graphQlUrl);
    faults.present("distributionUrl", distributionUrl);
    faults.present("tokenUrl", tokenUrl);
    faults.present("certificateTokenUrl", certificateTokenUrl);
    faults.present("callsPerHour", callsPerHour);
    faults.present("callsPerDay", callsPerDay);
    faults.present("blockBeyondBudget", blockBeyondBudget);
    faults.present("closeLimitPercent", closeLimitPercent);
    faults.present("changeLimitPercent", changeLimitPercent);
    faults.present("fullEveryDays", fullEveryDays);
    faults.atMost("graphQlUrl", SorSettingsRequest.MAX_URL, graphQlUrl);
    faults.atMost("distributionUrl", SorSettingsRequest.MAX_URL, distributionUrl);
    faults.atMost("tokenUrl", SorSettingsRequest.MAX_URL, tokenUrl);
    faults.atMost("certificateTokenUrl", SorSettingsRequest.MAX_URL, certificateTokenUrl);
    faults.between("callsPerHour", 0, Integer.MAX_VALUE, callsPerHour);
    faults.between("callsPerDay", 0, Integer.MAX_VALUE, callsPerDay);
    faults.between("closeLimitPercent", 0, 100, closeLimitPercent);
    faults.between("changeLimitPercent", 0, 100, changeLimitPercent);
    faults.between("fullEveryDays", 1, LONGEST_DAYS, fullEveryDays);
    faults.refuseIfAny();
  }
}
