package dk.partsync.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.SyncRunPage;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.app.Launch;
import dk.partsync.app.SeparateProduct;
import dk.partsync.app.SorSettingsApi;
import dk.partsync.app.Users;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import org.awaitility.Awaitility;

/**
 * One installation that dies again and again while a register is imported and clients send
 * commands. After each death the power is cut, then log and ledger are compared; after each start
 * the views are compared with a clean replay of the log.
 */
final class Series implements AutoCloseable {

  private static final int UNITS = 600;
  private static final int DAYS_BACK = 400;
  private static final int CLOSE_LIMIT = 60;
  private static final Duration DYING = Duration.ofSeconds(15);
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Random random;
  private final Path dataDir;
  private final Path copies;
  private final Optional<LossyDisk> disk;
  private final Optional<OutlivingViews> outliving;
  private final RegisterSimulator register;
  private final Ledger ledger = new Ledger();
  private final List<Client> clients;
  private final Tally tally;
  private final Launch launch;
  private SeparateProduct product;
  private Users users;
  private List<Fact> known = List.of();

  private Series(Setting setting, Path directory, Optional<Path> library, Tally tally)
      throws Exception {
    this.random = new Random(setting.seed());
    this.dataDir = directory.resolve("data");
    this.copies = directory.resolve("copies");
    this.tally = tally;
    Path database = dataDir.resolve(LogCopy.NAME);
    this.disk =
        library.isEmpty()
            ? Optional.empty()
            : Optional.of(LossyDisk.under(library.get(), database, directory.resolve("unsynced")));
    this.outliving = setting.viewsOutlive() ? Optional.of(new OutlivingViews()) : Optional.empty();
    this.launch = launch(setting);
    this.register =
        RegisterSimulator.start(
            0, SorWorld.of(setting.seed(), UNITS, LocalDate.now().minusDays(DAYS_BACK)));
    this.clients =
        List.of(
            new RunClient(register, ledger),
            new SettingsClient(ledger, new Random(random.nextLong())),
            new PersonClient(ledger),
            new PersonClient(ledger),
            new PersonClient(ledger));
  }

  /** Starts a fresh installation that is to be killed. */
  static Series start(Setting setting, Path directory, Optional<Path> library, Tally tally)
      throws Exception {
    Series series = new Series(setting, directory, library, tally);
    try {
      series.install();
      return series;
    } catch (Exception | AssertionError e) {
      series.close();
      throw e;
    }
  }

  private Launch launch(Setting setting) {
    Launch plain = setting.launch().on(dataDir);
    Launch withDisk = disk.map(lossy -> plain.in(lossy.environment())).orElse(plain);
    return outliving
        .map(views -> withDisk.with(List.of(CrashableProduct.viewsIn(views.database()))))
        .orElse(withDisk);
  }

  private void install() throws IOException {
    product = SeparateProduct.start(launch);
    users = product.users();
    Answer answer =
        new SorSettingsApi(admin())
            .put(
                SorSettingsApi.connectedTo(register)
                    .andThen(settings -> settings.put("closeLimitPercent", CLOSE_LIMIT))
                    .andThen(settings -> settings.put("changeLimitPercent", 100)));
    assertThat(answer.status()).isIn(200, 202);
    ledger.settingsChanged(1, CLOSE_LIMIT);
  }

  Random random() {
    return random;
  }

  /** Works until the process dies in this way, and checks what is left of it. */
  void round(Kill kill) throws Exception {
    try {
      live(kill);
    } catch (RuntimeException e) {
      if (!product.awaitEnd(DYING)) {
        throw e;
      }
    }
    product.kill();
    int lost = disk.isEmpty() ? 0 : disk.get().cutPower(random);
    outliving.ifPresent(OutlivingViews::releaseClaims);
    tally.killed(kill.point(), lost);
    checkLog(whatIsLeft());
  }

  private List<Fact> whatIsLeft() throws IOException {
    LogCopy left = LogCopy.ofEnded(dataDir, copies);
    try {
      return left.facts();
    } catch (Exception e) {
      throw new BrokenPromiseError(List.of("the log cannot be read: " + e));
    }
  }

  private void live(Kill kill) throws Exception {
    if (!product.isAlive()) {
      product = SeparateProduct.begin(launch.with(kill.options()), users);
      if (kill.whileStarting()) {
        product.awaitEnd(kill.after());
        return;
      }
      product.awaitReady();
      checkViews();
    }
    try (Workload work = new Workload(admin(), clients)) {
      product.awaitEnd(kill.after());
      product.kill();
    }
  }

  /** Lets the installation live, finish its work and prove that it is whole. */
  void finish() throws Exception {
    if (!product.isAlive()) {
      product = SeparateProduct.begin(launch, users).awaitReady();
    }
    checkViews();
    List<SyncRunView> runs = runs();
    assertThat(runs).allMatch(run -> run.state() == SyncRunState.COMPLETED, "has completed");
    for (SyncRunView run : runs) {
      Answer report = admin().get(RunClient.PATH + "/" + run.id() + "/report");
      assertThat(report.json().get("addsUp").asBoolean()).as("report of " + run.id()).isTrue();
    }
    List<Fact> log = LogCopy.ofRunning(dataDir, copies).facts();
    checkLog(log);
    tally.add(ledger.acknowledged(), log.size());
  }

  private void checkLog(List<Fact> log) {
    List<String> breaches = new ArrayList<>(LogRules.breachesIn(log));
    breaches.addAll(ledger.missingIn(log));
    if (log.size() < known.size()) {
      breaches.add("the log had %d events and has %d".formatted(known.size(), log.size()));
    } else if (!log.subList(0, known.size()).equals(known)) {
      breaches.add("the log differs from what it was");
    }
    if (!breaches.isEmpty()) {
      throw new BrokenPromiseError(breaches);
    }
    known = log;
  }

  private void checkViews() throws Exception {
    awaitNoRun();
    Matcher views = product.ask(QuietViews.DESCRIBED);
    LogCopy log = LogCopy.ofRunning(dataDir, copies);
    String replayed = CleanReplay.of(log, mongo -> Views.hashes(mongo.getDb()).toString());
    if (!views.group(2).equals(replayed)) {
      throw new BrokenPromiseError(
          List.of(
              "the views at position %s differ from a clean replay: %s and %s"
                  .formatted(views.group(1), views.group(2), replayed)));
    }
  }

  private void awaitNoRun() {
    Awaitility.await("the end of the run under way")
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(30))
        .until(() -> runs().stream().allMatch(run -> run.state().isEnd()));
  }

  private List<SyncRunView> runs() {
    return admin().get(RunClient.PATH + "?limit=200").as(SyncRunPage.class).runs();
  }

  private ApiClient admin() {
    return product.as("admin");
  }

  @Override
  public void close() throws IOException {
    if (product != null) {
      product.close();
    }
    register.close();
    outliving.ifPresent(OutlivingViews::close);
  }
}
