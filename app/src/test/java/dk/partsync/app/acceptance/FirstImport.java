package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.ApiClient;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a first import must have done, whatever happened to the processes that did it. */
final class FirstImport {

  private FirstImport() {}

  /**
   * Waits for the end of the run; each unit must then be there once, with one event.
   *
   * @param stride every so manieth party is looked at by itself
   */
  static SyncRunView awaitWhole(ApiClient admin, String id, int units, int stride) {
    SyncRunView done = new Runs(admin).settled(id);
    assertThat(done.state()).as("%s", done).isEqualTo(SyncRunState.COMPLETED);
    assertReport(admin, id, units);
    List<PartySummary> parties = new Parties(admin).all();
    assertThat(parties).hasSize(units);
    assertThat(parties).extracting(PartySummary::id).doesNotHaveDuplicates();
    for (int i = 0; i < units; i += stride) {
      String path = "/api/parties/" + parties.get(i).id();
      assertThat(admin.get(path).as(PartyView.class).version()).isEqualTo(1);
    }
    return done;
  }

  /** The report adds up and has all units created. */
  static void assertReport(ApiClient admin, String id, int units) {
    JsonNode report = new Runs(admin).report(id);
    assertThat(report.get("addsUp").asBoolean()).isTrue();
    assertThat(report.at("/applied/created").asInt()).isEqualTo(units);
  }
}
