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

/**
 * The IT-systems that have access, one for each service, as the two cannot be combined (section
 * 3.1), with their secrets and certificates; all made anew at every start.
 */
final class Credentials {

  private final CertificateAuthority authority;
  private final List<ItSystem> systems;
  private final Map<String, IssuedCertificate> registered = new HashMap<>();
  private final IssuedCertificate expired;
  private final IssuedCertificate stranger;

  Credentials(Instant now) {
    authority = new CertificateAuthority(now);
    SecureRandom random = new SecureRandom();
    systems = Arrays.stream(CprService.values()).map(service -> system(service, random)).toList();
    for (ItSystem system : systems) {
      registered.put(system.clientId(), authority.forClient(system.clientId()));
    }
    expired = authority.expiredForClient("expired");
    stranger = authority.forClient("stranger");
  }

  private static ItSystem system(CprService service, SecureRandom random) {
    byte[] secret = new byte[24];
    random.nextBytes(secret);
    String name = service == CprService.PUBLIC ? "simulator-public" : "simulator-private";
    return new ItSystem(service, name, HexFormat.of().formatHex(secret));
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

  Map<String, IssuedCertificate> registered() {
    return registered;
  }

  IssuedCertificate certificate(CprService service) {
    return Objects.requireNonNull(registered.get(system(service).clientId()));
  }

  IssuedCertificate expired() {
    return expired;
  }

  IssuedCertificate stranger() {
    return stranger;
  }
}
