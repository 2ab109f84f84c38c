package dk.partsync.app.crash;

import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.sor.DayPlan;
import java.util.UUID;

/**
 * Lets a night pass in the register and starts a run, and the next when that has ended. A start
 * without an answer is sent again with its key, after the next start of the product.
 */
final class RunClient implements Client {

  static final String PATH = "/api/sync-runs";
  private static final String REAL = "{\"register\":\"SOR\"}";
  private static final DayPlan NIGHT = DayPlan.quiet().changing(60).creating(12).closing(4);
  private static final long LOOK_MILLIS = 20;

  private final RegisterSimulator register;
  private final Ledger ledger;
  private String key = UUID.randomUUID().toString();

  RunClient(RegisterSimulator register, Ledger ledger) {
    this.register = register;
    this.ledger = ledger;
  }

  @Override
  public void act(ApiClient admin) throws Exception {
    Answer answer = admin.post(PATH, REAL, "Idempotency-Key", key);
    switch (answer.status()) {
      case 202 -> {
        String id = answer.json().get("id").asString();
        ledger.runStarted(id);
        watch(admin, id);
        register.sor().nextDay(NIGHT);
        register.publish();
        key = UUID.randomUUID().toString();
      }
      case 409, 429, 503 -> Thread.sleep(LOOK_MILLIS);
      default -> throw new AssertionError("a start was answered with " + answer);
    }
  }

  private void watch(ApiClient admin, String id) throws InterruptedException {
    boolean ended = false;
    while (!ended) {
      Answer answer = admin.get(PATH + "/" + id);
      if (answer.status() == 200) {
        SyncRunView run = answer.as(SyncRunView.class);
        ledger.chunksShown(id, run.chunksApplied());
        ended = run.state().isEnd();
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }
}
