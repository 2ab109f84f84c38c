package dk.partsync.http.settings;

import static java.util.Objects.requireNonNull;

import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.DialogueTab;
import dk.partsync.api.settings.RuleBasis;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** Body with which the CPR settings are set: all of them; agreement and basis may be none. */
record CprSettingsRequest(
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "Whether CPR is asked at all.")
        @Nullable Boolean enabled,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Whether CPR Lookup is used; without it showRelated has no effect.")
        @Nullable Boolean lookupUsed,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Whether a lookup lists relatives as well.")
        @Nullable Boolean showRelated,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Is private: the service for private companies.")
        @Nullable Boolean privateAccess,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "GraphQL address for authorities.")
        @Nullable String publicUrl,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "GraphQL address for private companies.")
        @Nullable String privateUrl,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Where access tokens are had with a client secret.")
        @Nullable String tokenUrl,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Where access tokens are had with a certificate.")
        @Nullable String certificateTokenUrl,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "What stands in place of a protected address.")
        @Nullable String protectionText,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Who is kept up to date; ALL_CASES needs ruleBasis.")
        @Nullable SubscriptionRule rule,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "Days after a case was closed.")
        @Nullable Integer graceDays,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Days that a subscription stands at least.")
        @Nullable Integer minimumAgeDays,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "Own limit of calls; 0 for none.")
        @Nullable Integer callsPerHour,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "Own limit of calls; 0 for none.")
        @Nullable Integer callsPerDay,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Whether calls beyond the limit are refused.")
        @Nullable Boolean blockBeyondBudget,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "A run that changes a larger share is held.")
        @Nullable Integer changeLimitPercent,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "Tab of the two CPR buttons.")
        @Nullable DialogueTab lookupTab,
    @Schema(description = "Without it CPR stays off.") @Nullable CprAgreement agreement,
    @Nullable RuleBasis ruleBasis) {

  private static final int MAX_TEXT = 200;

  CprSettings toSettings() {
    refuseFaults();
    return new CprSettings(
        requireNonNull(enabled),
        agreement,
        requireNonNull(lookupUsed),
        requireNonNull(showRelated),
        requireNonNull(privateAccess),
        requireNonNull(publicUrl),
        requireNonNull(privateUrl),
        requireNonNull(tokenUrl),
        requireNonNull(certificateTokenUrl),
        requireNonNull(protectionText),
        requireNonNull(rule),
        ruleBasis,
        requireNonNull(graceDays),
        requireNonNull(minimumAgeDays),
        requireNonNull(callsPerHour),
        requireNonNull(callsPerDay),
        requireNonNull(blockBeyondBudget),
        requireNonNull(changeLimitPercent),
        requireNonNull(lookupTab));
  }

  private void refuseFaults() {
    Faults faults = new Faults();
    faults.present("enabled", enabled);
    faults.present("lookupUsed", lookupUsed);
    faults.present("showRelated", showRelated);
    faults.present("privateAccess", privateAccess);
    faults.present("publicUrl", publicUrl);
    faults.present("privateUrl", privateUrl);
    faults.present("tokenUrl", tokenUrl);
    faults.present("certificateTokenUrl", certificateTokenUrl);
    faults.present("protectionText", protectionText);
    faults.present("rule", rule);
    faults.present("graceDays", graceDays);
    faults.present("minimumAgeDays", minimumAgeDays);
    faults.present("callsPerHour", callsPerHour);
    faults.present("callsPerDay", callsPerDay);
    faults.present("blockBeyondBudget", blockBeyondBudget);
    faults.present("changeLimitPercent", changeLimitPercent);
    faults.present("lookupTab", lookupTab);
    faults.atMost("publicUrl", SorSettingsRequest.MAX_URL, publicUrl);
    faults.atMost("privateUrl", SorSettingsRequest.MAX_URL, privateUrl);
    faults.atMost("tokenUrl", SorSettingsRequest.MAX_URL, tokenUrl);
    faults.atMost("certificateTokenUrl", SorSettingsRequest.MAX_URL, certificateTokenUrl);
    faults.atMost("protectionText", MAX_TEXT, protectionText);
    faults.between("graceDays", 0, 366, graceDays);
    faults.between("minimumAgeDays", 0, 366, minimumAgeDays);
    faults.between("callsPerHour", 0, Integer.MAX_VALUE, callsPerHour);
    faults.between("callsPerDay", 0, Integer.MAX_VALUE, callsPerDay);
    faults.between("changeLimitPercent", 0, 100, changeLimitPercent);
    faults.refuseIfAny();
  }
}
