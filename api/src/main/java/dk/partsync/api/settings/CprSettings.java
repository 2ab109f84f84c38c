package dk.partsync.api.settings;

import dk.partsync.api.subscription.SubscriptionRule;
import org.jspecify.annotations.Nullable;

/**
 * How CPR is used (A1-08 to A1-18, A2-01, A2-10, A2-25, A2-44, A2-54).
 *
 * @param enabled whether CPR is asked at all; only with an agreement
 * @param agreement the agreement with CPR Services, without which the module stays off
 * @param lookupUsed whether the organisation uses CPR Lookup; without it {@code showRelated} has no
 *     effect (A1-09)
 * @param showRelated "Show related contacts" (A1-10)
 * @param privateAccess "Is private": the service for private companies (A1-17)
 * @param publicUrl GraphQL address of the service for authorities
 * @param privateUrl GraphQL address of the service for private companies
 * @param tokenUrl where access tokens are had with a client secret
 * @param certificateTokenUrl where they are had with a certificate
 * @param protectionText what stands in place of a protected address (A2-25)
 * @param rule who is kept up to date
 * @param ruleBasis needed with {@link SubscriptionRule#ALL_CASES}
 * @param graceDays days after a case was closed, 0 to 366 (A2-46)
 * @param minimumAgeDays days that a subscription stands at least, 0 to 366
 * @param callsPerHour calls to CPR in an hour beyond which it warns or blocks, 0 for no limit
 * @param callsPerDay the same in a Danish day
 * @param blockBeyondBudget whether calls beyond the limit are refused; otherwise they are warned of
 * @param changeLimitPercent a run that would change a larger share of the subscribed is held, 0-100
 * @param lookupTab tab on which "Find CPR-nummer" and "Hent fra CPR" stand (A2-37)
 */
public record CprSettings(
    boolean enabled,
    @Nullable CprAgreement agreement,
    boolean lookupUsed,
    boolean showRelated,
    boolean privateAccess,
    String publicUrl,
    String privateUrl,
    String tokenUrl,
    String certificateTokenUrl,
    String protectionText,
    SubscriptionRule rule,
    @Nullable RuleBasis ruleBasis,
    int graceDays,
    int minimumAgeDays,
    int callsPerHour,
    int callsPerDay,
    boolean blockBeyondBudget,
    int changeLimitPercent,
    DialogueTab lookupTab) {

  private static final String GRAPHQL = "https://graphql.datafordeler.dk/CPR/custom/";
  private static final String PROTECTED = "Denne part har adressebeskyttelse";

  /** A fresh installation: off, public access, masked in the words that F2's users know. */
  public static CprSettings defaults() {
    return new CprSettings(
        false,
        null,
        true,
        false,
        false,
        GRAPHQL + "PublicSector/v1",
        GRAPHQL + "PrivateSector/v1",
        TokenUrls.SECRET,
        TokenUrls.CERTIFICATE,
        PROTECTED,
        SubscriptionRule.OPEN_OR_RECENTLY_CLOSED_CASES,
        null,
        90,
        7,
        0,
        0,
        true,
        30,
        DialogueTab.IDENTIFICATION);
  }

  /** Whether CPR may be asked (A2-01, A2-10). */
  public boolean inUse() {
    return enabled && agreement != null;
  }

  /** Where questions go. */
  public String url() {
    return privateAccess ? privateUrl : publicUrl;
  }
}
