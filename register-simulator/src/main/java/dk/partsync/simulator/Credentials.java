package dk.partsync.simulator;

import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.credentials.CertificateAuthority;
import dk.partsync.simulator.credentials.CertificateOrder;
import dk.partsync.simulator.credentials.IssuedCertificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
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
  private final Registrations registrations = new Registrations();
  private final List<ItSystem> systems;
  private final ItSystem openData;
  private final Map<String, IssuedCertificate> certificates = new HashMap<>();
  private final IssuedCertificate expired;
  private final IssuedCertificate stranger;

  Credentials(Instant now) {
    authority = new CertificateAuthority(now);
    openData = new ItSystem(null, "simulator-cvr", registrations.newSecret("simulator-cvr"));
    systems =
        Stream.concat(Arrays.stream(CprService.values()).map(this::newSystem), Stream.of(openData))
            .toList();
    for (ItSystem system : systems) {
      IssuedCertificate certificate = authority.issue(CertificateOrder.of(system.clientId(), now));
      certificates.put(system.clientId(), certificate);
      registrations.register(system.clientId(), certificate.certificate());
    }
    expired =
        authority.issue(
            CertificateOrder.of("expired", now)
                .valid(now.minus(Duration.ofDays(731)), now.minus(Duration.ofDays(1))));
    stranger = authority.issue(CertificateOrder.of("stranger", now));
  }

  /** The system of a service, with a secret on record. */
  private ItSystem newSystem(CprService service) {
    String name = service == CprService.PUBLIC ? "simulator-public" : "simulator-private";
    return new ItSystem(service, name, registrations.newSecret(name));
  }

  CertificateAuthority authority() {
    return authority;
  }

  Registrations registrations() {
    return registrations;
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

  IssuedCertificate certificate(CprService service) {
    return certificate(system(service));
  }

  IssuedCertificate certificate(ItSystem system) {
    return Objects.requireNonNull(certificates.get(system.clientId()));
  }

  IssuedCertificate expired() {
    return expired;
  }

  IssuedCertificate stranger() {
    return stranger;
  }
}
