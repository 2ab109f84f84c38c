package dk.partsync.api.settings;

/**
 * How CVR is used (A1-01, A1-20).
 *
 * @param enabled whether CVR is asked at all
 * @param source which of the two addresses is asked
 * @param graphQlUrl GraphQL address of the service, with its version
 * @param distributionUrl address of the distribution
 * @param tokenUrl where access tokens are had with a client secret
 * @param certificateTokenUrl where they are had with a certificate
 * @param callsPerHour calls to CVR in an hour beyond which it warns or blocks, 0 for no limit
 * @param callsPerDay the same in a Danish day
 * @param blockBeyondBudget whether calls beyond the limit are refused; otherwise they are warned of
 * @param closeLimitPercent a run that would close a larger share of known open units is held, 0-100
 * @param changeLimitPercent a run that would change a larger share of known units is held, 0-100
 * @param fullEveryDays after how many days a run asks for all units again, whatever notices say, 1
 *     to 366
 */
public record CvrSettings(
    boolean enabled,
    CvrSource source,
    String graphQlUrl,
    String distributionUrl,
    String tokenUrl,
    String certificateTokenUrl,
    int callsPerHour,
    int callsPerDay,
    boolean blockBeyondBudget,
    int closeLimitPercent,
    int changeLimitPercent,
    int fullEveryDays) {

  private static final String GRAPHQL = "https://graphql.datafordeler.dk/CVR/v2";
  private static final String DISTRIBUTION = "https://distribution.virk.dk/cvr-permanent";

  /** A fresh installation: off, with the documented addresses. */
  public static CvrSettings defaults() {
    return new CvrSettings(
        false,
        CvrSource.GRAPHQL,
        GRAPHQL,
        DISTRIBUTION,
        TokenUrls.SECRET,
        TokenUrls.CERTIFICATE,
        0,
        0,
        true,
        5,
        30,
        30);
  }

  /** Where questions go. */
  public String url() {
    return url(source);
  }

  /** Where questions to a source go. */
  public String url(CvrSource asked) {
    return switch (asked) {
      case GRAPHQL -> graphQlUrl;
      case DISTRIBUTION -> distributionUrl;
    };
  }
}
