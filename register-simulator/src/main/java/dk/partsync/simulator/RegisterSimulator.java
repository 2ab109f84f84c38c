package dk.partsync.simulator;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dk.partsync.api.sor.SorId;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cpr.Delivery;
import dk.partsync.simulator.cvr.CvrDay;
import dk.partsync.simulator.cvr.CvrWorld;
import dk.partsync.simulator.sor.Day;
import dk.partsync.simulator.sor.SorFile;
import dk.partsync.simulator.sor.SorFormat;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Serves the public SOR export from a made-up world, on this machine only, over HTTP with strong
 * ETags, conditions and ranges, and fails in the ways it is told to. Changes of the world are
 * served once they are published. CPR on Datafordeler can be had beside it, and CVR beside both.
 */
public final class RegisterSimulator implements AutoCloseable {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private final SorWorld world;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(RegisterSimulator::daemon);
  private final CountDownLatch closing = new CountDownLatch(1);
  private final PublishedFiles files;
  private final RequestLog log = new RequestLog();
  private final Map<SorFile, Faults> faults = new EnumMap<>(SorFile.class);
  private SorFormat format = SorFormat.standard();
  private final @Nullable SimulatedCpr cpr;
  private final @Nullable SimulatedCvr cvr;
  private int publications;

  private RegisterSimulator(
      int port, SorWorld world, @Nullable CprWorld people, @Nullable CvrWorld units)
      throws IOException {
    this.world = world;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    files = new PublishedFiles();
    for (SorFile file : SorFile.values()) {
      faults.put(file, new Faults());
    }
    cpr = people == null ? null : new SimulatedCpr(people, server, threads, closing);
    cvr = units == null || cpr == null ? null : new SimulatedCvr(units, server, cpr, closing);
  }

  /**
   * Publishes the world and starts to serve it on the loopback address.
   *
   * @param port 0 for any that is free
   * @throws IOException when the port is taken or the files cannot be written
   */
  public static RegisterSimulator start(int port, SorWorld world) throws IOException {
    return start(new RegisterSimulator(port, world, null, null));
  }

  /**
   * The same with CPR on Datafordeler beside it.
   *
   * @param port 0 for any that is free
   * @throws IOException when the port is taken or the files cannot be written
   */
  public static RegisterSimulator start(int port, SorWorld world, CprWorld people)
      throws IOException {
    return start(new RegisterSimulator(port, world, people, null));
  }

  /**
   * The same with CVR beside both, for tokens that are had where CPR's are.
   *
   * @param port 0 for any that is free
   * @throws IOException when the port is taken or the files cannot be written
   */
  public static RegisterSimulator start(int port, SorWorld world, CprWorld people, CvrWorld units)
      throws IOException {
    return start(new RegisterSimulator(port, world, people, units));
  }

  private static RegisterSimulator start(RegisterSimulator simulator) throws IOException {
    try {
      simulator.publish();
      simulator.listen();
      return simulator;
    } catch (IOException | RuntimeException e) {
      simulator.close();
      throw e;
    }
  }

  private void listen() {
    server.setExecutor(threads);
    server.createContext(DataHandler.FOLDER, new DataHandler(this::handler));
    control(ControlHandler.PATH, new ControlHandler(this));
    if (cpr != null) {
      control(CprControlHandler.PATH, new CprControlHandler(cpr, this));
      cpr.listen();
    }
    if (cvr != null) {
      control(CvrControlHandler.PATH, new CvrControlHandler(cvr, this));
      cvr.listen();
    }
    server.start();
  }

  private void control(String path, HttpHandler handler) {
    server.createContext(path, handler).getFilters().add(new LoopbackOnly());
  }

  private FileHandler handler(SorFile file) {
    return new FileHandler(file, files, faults(file), log, this::changeSomething, closing);
  }

  /** Where the daily file is served. */
  public URI sorDailyUrl() {
    return url(SorFile.DAILY);
  }

  /** Where the archive is served. */
  public URI sorCompleteUrl() {
    return url(SorFile.COMPLETE);
  }

  /** The world the files are written from. */
  public SorWorld sor() {
    return world;
  }

  /**
   * CPR.
   *
   * @throws IllegalStateException when it was started without
   */
  public SimulatedCpr cpr() {
    if (cpr == null) {
      throw new IllegalStateException("started without CPR");
    }
    return cpr;
  }

  /**
   * CVR.
   *
   * @throws IllegalStateException when it was started without
   */
  public SimulatedCvr cvr() {
    if (cvr == null) {
      throw new IllegalStateException("started without CVR");
    }
    return cvr;
  }

  /** Writes both files as the world is now, in the format used last, and serves them. */
  public synchronized void publish() throws IOException {
    publications++;
    String lastModified =
        HTTP_DATE.format(world.today().atTime(3, 0).plusSeconds(publications).atZone(COPENHAGEN));
    files.replace(SorFile.DAILY, out -> world.writeDaily(out, format), lastModified);
    files.replace(SorFile.COMPLETE, out -> world.writeComplete(out, format), lastModified);
  }

  /** The same in another format, which later publications keep. */
  public synchronized void publish(SorFormat newFormat) throws IOException {
    format = newFormat;
    publish();
  }

  /**
   * Serves these bytes in place of a file, until the next publication.
   *
   * @param lastModifiedHttpDate sent as it is, for example {@code Sun, 20 Sep 2026 01:00:00 GMT}
   */
  public void serve(SorFile file, byte[] content, String lastModifiedHttpDate) throws IOException {
    files.replace(file, out -> out.write(content), lastModifiedHttpDate);
  }

  /**
   * Answers the next requests for a file with these faults, one each, after those that wait.
   *
   * @throws IllegalArgumentException when a fault leaves out rows of the archive, which has none,
   *     or is of GraphQL
   */
  public void misbehave(SorFile file, Fault... next) {
    for (Fault fault : next) {
      check(file, fault);
    }
    faults(file).add(List.of(next));
  }

  /**
   * Answers every request for a file with this fault while no other waits.
   *
   * @throws IllegalArgumentException when the fault leaves out rows of the archive or is of GraphQL
   */
  public void always(SorFile file, Fault fault) {
    check(file, fault);
    faults(file).always(fault);
  }

  /** Forgets all faults, of both files. */
  public void behave() {
    faults.values().forEach(Faults::clear);
  }

  /** The requests for the files so far, in the order in which they were answered. */
  public List<RecordedRequest> requests() {
    return log.all();
  }

  /** Stops at once, ends answers that are under way and deletes the files; once is enough. */
  @Override
  public void close() throws IOException {
    if (closing.getCount() == 0) {
      return;
    }
    closing.countDown();
    server.stop(0);
    if (cpr != null) {
      cpr.close();
    }
    threads.shutdownNow();
    files.close();
  }

  /** What a night did to the registers. */
  record NextDay(Day sor, @Nullable Delivery cpr, @Nullable CvrDay cvr) {}

  synchronized NextDay nextDay() throws IOException {
    Day day = world.nextDay();
    publish();
    return new NextDay(
        day,
        cpr == null ? null : cpr.world().nextDay(),
        cvr == null ? null : cvr.world().nextDay());
  }

  List<Fault> waiting(SorFile file) {
    return faults(file).waiting();
  }

  private synchronized void changeSomething() throws IOException {
    List<SorId> ids = world.openIds();
    world.rename(ids.get(ids.size() - 1), "Omdøbt under hentning " + publications);
    publish();
  }

  private Faults faults(SorFile file) {
    return Objects.requireNonNull(faults.get(file));
  }

  private static void check(SorFile file, Fault fault) {
    if (file == SorFile.COMPLETE && fault instanceof Fault.Rows) {
      throw new IllegalArgumentException("only the daily file has rows to leave out");
    }
    if (fault instanceof Fault.OfGraphQl) {
      throw new IllegalArgumentException("files are not had by GraphQL");
    }
  }

  private URI url(SorFile file) {
    return Urls.of("http", server, DataHandler.FOLDER + file.fileName());
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "register-simulator");
    thread.setDaemon(true);
    return thread;
  }
}
