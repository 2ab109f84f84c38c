package dk.partsync.app.acceptance;

import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.ApiClient;
import dk.partsync.app.SorSettingsApi;
import java.util.List;

/** What the views show, to be compared with what others show. */
final class ShownViews {

  private ShownViews() {}

  /** All parties, runs with their changes, and settings. */
  static List<Object> to(ApiClient admin) {
    Runs runs = new Runs(admin);
    List<SyncRunView> all = runs.all();
    return List.of(
        new Parties(admin).all(),
        all,
        all.stream().map(run -> runs.changes(run.id())).toList(),
        admin.get(SorSettingsApi.PATH).json());
  }
}
