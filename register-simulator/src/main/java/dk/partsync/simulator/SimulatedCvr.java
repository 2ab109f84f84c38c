package dk.partsync.simulator;

import com.sun.net.httpserver.HttpServer;
import dk.partsync.simulator.credentials.IssuedCertificate;
import dk.partsync.simulator.cvr.CvrGraphQl;
import dk.partsync.simulator.cvr.CvrWorld;
import dk.partsync.simulator.cvr.Distribution;
import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * CVR: the GraphQL service on Datafordeler, for holders of an API key or of an access token from
 * where CPR's are had, and the distribution of whole documents beside it.
 */
public final class SimulatedCvr {

  private static final String GRAPHQL = "/CVR/v2";
  private static final String FORMER_GRAPHQL = "/CVR/v1";
  private static final String USER = "simulator-cvr";

  /** Each holds the ids of a hundred units; a first load of all puts tens of thousands. */
  private static final int KEPT = 5_000;

  private final CvrWorld world;
  private final HttpServer server;
  private final SimulatedCpr cpr;
  private final CountDownLatch closing;
  private final String apiKey;
  private final Set<String> keys = ConcurrentHashMap.newKeySet();
  private final String password = secret();
  private final Map<CvrEndpoint, Faults> faults = new EnumMap<>(CvrEndpoint.class);
  private final RequestLog requests = new RequestLog();
  private final Deque<CvrQuestion> questions = new ArrayDeque<>();

  /**
   * @param cpr where its access tokens are had
   */
  SimulatedCvr(CvrWorld world, HttpServer server, SimulatedCpr cpr, CountDownLatch closing) {
    this.world = world;
    this.server = server;
    this.cpr = cpr;
    this.closing = closing;
    this.apiKey = newApiKey();
    for (CvrEndpoint endpoint : CvrEndpoint.values()) {
      faults.put(endpoint, new Faults());
    }
  }

  void listen() {
    CvrGraphQl graphQl = new CvrGraphQl(world);
    for (String path : List.of(GRAPHQL, FORMER_GRAPHQL)) {
      Reply.Maker endpoint =
          new CvrGraphQlEndpoint(path, graphQl, keys::contains, cpr::isToken, this::record);
      server.createContext(path, handler(CvrEndpoint.DATA, endpoint));
    }
    Reply.Maker distribution = new DistributionEndpoint(new Distribution(world), USER, password);
    for (String path : List.of(DistributionEndpoint.SEARCH, DistributionEndpoint.SCROLL)) {
      server.createContext(path, handler(CvrEndpoint.DISTRIBUTION, distribution));
    }
  }

  private FaultyHandler handler(CvrEndpoint endpoint, Reply.Maker maker) {
    return new FaultyHandler(maker, faults(endpoint), requests, closing);
  }

  /** The companies and production units. */
  public CvrWorld world() {
    return world;
  }

  /** Where the GraphQL service is, without key. */
  public URI serviceUrl() {
    return Urls.of("http", server, GRAPHQL);
  }

  /** The first API key, made anew at every start. */
  public String apiKey() {
    return apiKey;
  }

  /** Another API key, beside those there are. */
  public String newApiKey() {
    String key = secret();
    keys.add(key);
    return key;
  }

  /** Makes an API key worthless. */
  public void revokeApiKey(String key) {
    keys.remove(key);
  }

  /** The IT-system that is CVR's own; it has no access to CPR. */
  public ItSystem system() {
    return cpr.credentials().openData();
  }

  /** The certificate that is registered for it. */
  public IssuedCertificate certificate() {
    return cpr.credentials().certificate(system());
  }

  /** Where the distribution is; addresses of searches go on behind it. */
  public URI distributionUrl() {
    return Urls.of("http", server, DistributionEndpoint.SEARCH.replaceAll("/$", ""));
  }

  /** Who may use the distribution. */
  public String distributionUser() {
    return USER;
  }

  /** The password for it, made anew at every start. */
  public String distributionPassword() {
    return password;
  }

  /**
   * Answers the next requests to an endpoint with these faults, one each, after those that wait.
   *
   * @throws IllegalArgumentException when a fault is for files only
   */
  public void misbehave(CvrEndpoint endpoint, Fault... next) {
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
  public void always(CvrEndpoint endpoint, Fault fault) {
    FaultyHandler.check(fault);
    faults(endpoint).always(fault);
  }

  /** Forgets all faults of CVR. */
  public void behave() {
    faults.values().forEach(Faults::clear);
  }

  /** The requests to both endpoints, in the order in which they were answered. */
  public List<RecordedRequest> requests() {
    return requests.all();
  }

  /** The last {@value #KEPT} questions that the GraphQL service has looked at, in order. */
  public List<CvrQuestion> questions() {
    synchronized (questions) {
      return List.copyOf(questions);
    }
  }

  List<Fault> waiting(CvrEndpoint endpoint) {
    return faults(endpoint).waiting();
  }

  private void record(CvrQuestion question) {
    synchronized (questions) {
      questions.add(question);
      if (questions.size() > KEPT) {
        questions.remove();
      }
    }
  }

  private Faults faults(CvrEndpoint endpoint) {
    return Objects.requireNonNull(faults.get(endpoint));
  }

  private static String secret() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
