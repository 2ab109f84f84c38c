package dk.partsync.registers.credentials;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether something belongs to the registers with real people in them. */
public enum RegisterEnvironment {
  PRODUCTION,
  TEST,
  /** Neither can be told: a host of one's own, such as a simulator or a proxy. */
  UNKNOWN;

  private static final Pattern PRODUCTION_HOST =
      Pattern.compile("([a-z0-9-]+\\.)*(datafordeler\\.dk|virk\\.dk)");
  private static final Pattern TEST_LABEL = Pattern.compile("test\\d*(-.*)?");
  private static final Pattern AUTHORITY =
      Pattern.compile("(?i)den danske stat|trust2408|\\boces\\b");
  private static final Pattern TEST_AUTHORITY = Pattern.compile("(?i)test");

  /**
   * Of an address. Hosts of Datafordeler and of the distribution of CVR are production, unless the
   * name says test as in {@code test04-graphql.datafordeler.dk} (cpr-datafordeler.md section 3.4).
   */
  public static RegisterEnvironment ofHost(URI address) {
    String host = address.getHost();
    String name = host == null ? "" : host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    if (!PRODUCTION_HOST.matcher(name).matches()) {
      return UNKNOWN;
    }
    String first = name.substring(0, name.indexOf('.'));
    return TEST_LABEL.matcher(first).matches() ? TEST : PRODUCTION;
  }

  /**
   * Of a certificate, by the name of its issuer: the authorities of OCES say test in the names of
   * those that issue for trying out.
   */
  static RegisterEnvironment ofIssuer(String issuer) {
    if (!AUTHORITY.matcher(issuer).find()) {
      return UNKNOWN;
    }
    return TEST_AUTHORITY.matcher(issuer).find() ? TEST : PRODUCTION;
  }
}
