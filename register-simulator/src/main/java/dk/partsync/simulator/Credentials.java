package dk.partsync.simulator;

import dk.partsync.simulator.cpr.CprService;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The IT-systems that have access, one for each service of CPR, as the two cannot be combined
 * (section 3.1), and one for CVR, with their secrets and certificates; all made anew at every
 * start.
 */
final class Credentials {

  private final CertificateAuthority authority;
  private final List<ItSystem> systems;
  private final ItSystem openData;
  private final Map<String, IssuedCertificate> registered = new HashMap<>();
  private final IssuedCertificate expired;
  private final IssuedCertificate stranger;

  Credentials(Instant now) {
    authority = new CertificateAuthority(now);
    SecureRandom random = new SecureRandom();
    openData = new ItSystem(null, "simulator-cvr", secret(random));
    systems =
        Stream.concat(
                Arrays.stream(CprService.values()).map(service -> system(service, random)),
                Stream.of(openData))
            .toList();
    for (ItSystem system : systems) {
      registered.put(system.clientId(), authority.forClient(system.clientId()));
    }
    expired = authority.expiredForClient("expired");
    stranger = authority.forClient("stranger");
  }

  private static ItSystem system(CprService service, SecureRandom random) {
    String name = service == CprService.PUBLIC ? "simulator-public" : "simulator-private";
    return new ItSystem(service, name, secret(random));
  }

  private static String secret(SecureRandom random) {
    byte[] secret = new byte[24];
    random.nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  CertificateAuthority authority() {
    return authority;
  }

  List<ItSystem> systems() {
    return systems;
  }

  ItSystem system(CprService service) {
    return systems.stream().filter(system -> system.service() == service).findFirst().orElseThrow();
  }

  /** The one that has access to open data alone. */
  ItSystem openData() {
    return openData;
  }

  Map<String, IssuedCertificate> registered() {
    return registered;
  }

  IssuedCertificate certificate(CprService service) {
    return certificate(system(service));
  }

  IssuedCertificate certificate(ItSystem system) {
    return Objects.requireNonNull(registered.get(system.clientId()));
  }

  IssuedCertificate expired() {
    return expired;
  }

  IssuedCertificate stranger() {
    return stranger;
  }
}
