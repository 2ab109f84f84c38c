package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.app.SorSettingsApi;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Runs that a test makes over the API, to have pages of them. */
final class MadeRuns {

  private final ConsoleProduct product;

  MadeRuns(ConsoleProduct product) {
    this.product = product;
  }

  /** Lets SOR's runs infer from a unit's absence that it is closed, as without a history file. */
  void withoutHistoryFile() {
    new SorSettingsApi(product.api("admin")).change(settings -> settings.remove("completeUrl"));
  }

  void withHistoryFile() {
    String url = product.registers().sorCompleteUrl().toString();
    new SorSettingsApi(product.api("admin")).change(settings -> settings.put("completeUrl", url));
  }

  /** A run of a register that has ended or is held. */
  SyncRunView run(String register) {
    return start("{\"register\":\"" + register + "\"}");
  }

  /** The same with everything fetched anew. */
  SyncRunView full(String register) {
    return start("{\"register\":\"" + register + "\",\"mode\":\"FULL\"}");
  }

  /** SOR's parties are as its world is again, whatever was held on the way. */
  void inStep() throws Exception {
    product.registers().behave();
    product.registers().publish();
    SyncRunView run = full("SOR");
    if (run.state() == SyncRunState.HELD) {
      run = decide(run.id(), "approve");
    }
    assertThat(run.state()).isEqualTo(SyncRunState.COMPLETED);
  }

  /** The run once what was decided is done. */
  SyncRunView decide(String runId, String decision) {
    Answer answer = product.api("admin").post("/api/sync-runs/" + runId + "/" + decision, "{}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    return settled(runId, false);
  }

  private SyncRunView start(String body) {
    Answer answer = product.api("admin").post("/api/sync-runs", body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    return settled(answer.json().get("id").asString(), true);
  }

  private SyncRunView settled(String runId, boolean orHeld) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> product.api("admin").get("/api/sync-runs/" + runId).as(SyncRunView.class),
            run -> run.state().isEnd() || (orHeld && run.state() == SyncRunState.HELD));
  }
}
