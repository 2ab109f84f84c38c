package dk.partsync.simulator;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.cpr.CprWorld;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;

/**
 * CPR on Datafordeler: token endpoints, the first by secret, the second by certificate on a
 * listener of its own, and the GraphQL services for authorities and for private companies.
 */
public final class SimulatedCpr {

  private final CprWorld world;
  private final HttpServer server;
  private final HttpsServer certificateServer;
  private final CountDownLatch closing;
  private final Credentials credentials;
  private final AccessTokens tokens;
  private final Map<CprEndpoint, Faults> faults = new EnumMap<>(CprEndpoint.class);
  private final RequestLog requests = new RequestLog();
  private final List<RecordedQuestion> questions = new ArrayList<>();

  SimulatedCpr(CprWorld world, HttpServer server, ExecutorService threads, CountDownLatch closing)
      throws IOException {
    this.world = world;
    this.server = server;
    this.closing = closing;
    Clock clock = Clock.systemUTC();
    this.credentials = new Credentials(clock.instant());
    this.tokens = new AccessTokens(clock);
    this.certificateServer =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    certificateServer.setHttpsConfigurator(new MutualTls(credentials.authority()));
    certificateServer.setExecutor(threads);
    for (CprEndpoint endpoint : CprEndpoint.values()) {
      faults.put(endpoint, new Faults());
    }
  }

  void listen() {
    for (CprService service : CprService.values()) {
      GraphQlEndpoint endpoint = new GraphQlEndpoint(service, world, tokens, this::record);
      server.createContext(service.path(), handler(CprEndpoint.DATA, endpoint));
    }
    server.createContext(TokenEndpoint.PATH, token(TokenEndpoint.Proof.SECRET));
    certificateServer.createContext(
        TokenEndpoint.PATH, token(MutualTls.proof(credentials.registered())));
    certificateServer.start();
  }

  private FaultyHandler token(TokenEndpoint.Proof proof) {
    return handler(CprEndpoint.TOKEN, new TokenEndpoint(credentials.systems(), tokens, proof));
  }

  private FaultyHandler handler(CprEndpoint endpoint, Reply.Maker maker) {
    return new FaultyHandler(maker, faults(endpoint), requests, closing);
  }

  void close() {
    certificateServer.stop(0);
  }

  /** The people. */
  public CprWorld world() {
    return world;
  }

  /** Where a GraphQL service is. */
  public URI serviceUrl(CprService service) {
    return Urls.of("http", server, service.path());
  }

  /** Where tokens are had by secret. */
  public URI tokenUrl() {
    return Urls.of("http", server, TokenEndpoint.PATH);
  }

  /** Where tokens are had by certificate, over HTTPS. */
  public URI certificateTokenUrl() {
    return Urls.of("https", certificateServer, TokenEndpoint.PATH);
  }

  /** The IT-system that has access to a service. */
  public ItSystem system(CprService service) {
    return credentials.system(service);
  }

  /** The certificate that is registered for the IT-system of a service. */
  public IssuedCertificate certificate(CprService service) {
    return credentials.certificate(service);
  }

  /** A certificate that ran out yesterday. */
  public IssuedCertificate expiredCertificate() {
    return credentials.expired();
  }

  /** A good certificate that is registered for nobody. */
  public IssuedCertificate strangersCertificate() {
    return credentials.stranger();
  }

  /** What a client has to trust to reach {@link #certificateTokenUrl}. */
  public KeyStore trustStore() {
    return credentials.authority().trustStore();
  }

  /** The authority's certificate as text (RFC 7468). */
  String authorityPem() {
    return credentials.authority().pem();
  }

  /** Makes every token that was given out worthless. */
  public void expireTokens() {
    tokens.expireAll();
  }

  /**
   * Answers the next requests to an endpoint with these faults, one each, after those that wait.
   *
   * @throws IllegalArgumentException when a fault is for files only
   */
  public void misbehave(CprEndpoint endpoint, Fault... next) {
    for (Fault fault : next) {
      FaultyHandler.check(fault);
    }
    faults(endpoint).add(List.of(next));
  }

  /**
   * Answers every request to an endpoint with this fault while no other waits.
   *
   * @throws IllegalArgumentException when the fault is for files only
   */
  public void always(CprEndpoint endpoint, Fault fault) {
    FaultyHandler.check(fault);
    faults(endpoint).always(fault);
  }

  /** Forgets all faults of CPR. */
  public void behave() {
    faults.values().forEach(Faults::clear);
  }

  /** The requests to both kinds of endpoints, in the order in which they were answered. */
  public List<RecordedRequest> requests() {
    return requests.all();
  }

  /** The questions that the register has looked at, in order. */
  public List<RecordedQuestion> questions() {
    synchronized (questions) {
      return List.copyOf(questions);
    }
  }

  /** Whether a token was given out here and is good now. */
  boolean isToken(String token) {
    return tokens.isGood(token);
  }

  /** The IT-systems and their certificates. */
  Credentials credentials() {
    return credentials;
  }

  List<Fault> waiting(CprEndpoint endpoint) {
    return faults(endpoint).waiting();
  }

  private void record(RecordedQuestion question) {
    synchronized (questions) {
      questions.add(question);
    }
  }

  private Faults faults(CprEndpoint endpoint) {
    return Objects.requireNonNull(faults.get(endpoint));
  }
}
