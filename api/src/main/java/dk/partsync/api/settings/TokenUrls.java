package dk.partsync.api.settings;

/**
 * Where Datafordeler gives access tokens: on one host for client secrets, on another, which asks
 * for a certificate in the TLS handshake, for certificates (cpr-datafordeler.md section 3.2,
 * cvr-datafordeler.md section 3.2).
 */
final class TokenUrls {

  static final String SECRET = "https://auth" + TokenUrls.PATH;
  static final String CERTIFICATE = "https://auth-oces" + TokenUrls.PATH;

  private static final String PATH =
      ".datafordeler.dk/realms/distribution/protocol/openid-connect/token";

  private TokenUrls() {}
}
