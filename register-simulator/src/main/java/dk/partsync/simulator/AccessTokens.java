package dk.partsync.simulator;

import dk.partsync.simulator.cpr.CprService;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tokens given out, in the form of JSON Web Tokens; who holds one gets in until it expires. */
final class AccessTokens {

  static final Duration LIFE = Duration.ofHours(1);

  private static final String HEADER = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");

  private record Grant(@Nullable CprService service, Instant expires) {}

  private final Map<String, Grant> grants = new HashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  AccessTokens(Clock clock) {
    this.clock = clock;
  }

  synchronized String issue(ItSystem system) {
    Instant now = clock.instant();
    grants.values().removeIf(grant -> !grant.expires().isAfter(now));
    String claims =
        "{\"azp\":\"%s\",\"exp\":%d}".formatted(system.clientId(), now.plus(LIFE).getEpochSecond());
    byte[] signature = new byte[48];
    random.nextBytes(signature);
    String token =
        HEADER
            + "."
            + encoded(claims)
            + "."
            + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    grants.put(token, new Grant(system.service(), now.plus(LIFE)));
    return token;
  }

  /** Whether a token was given out here and has not expired. */
  synchronized boolean isGood(String token) {
    Grant grant = grants.get(token);
    return grant != null && grant.expires().isAfter(clock.instant());
  }

  /** Whether a good token opens the service. */
  synchronized boolean opens(String token, CprService service) {
    Grant grant = grants.get(token);
    return isGood(token) && grant != null && grant.service() == service;
  }

  synchronized void expireAll() {
    grants.clear();
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
