package dk.partsync.app.acceptance;

import dk.partsync.api.changes.Change;
import dk.partsync.api.changes.ChangeKind;
import dk.partsync.api.changes.ChangePage;
import dk.partsync.app.ApiClient;
import java.util.List;

/** What client applications are told. */
record ChangeFeed(ApiClient api) {

  /** Where it ends so far. */
  long end() {
    long end = -1;
    ChangePage page;
    do {
      page = read(end, "");
      end = page.next();
    } while (page.more());
    return end;
  }

  /** What was told of the party behind the position. */
  List<Change> told(long seen, ChangeKind kind, String partyId) {
    return read(seen, "&kind=" + kind).changes().stream()
        .filter(change -> change.partyId().equals(partyId))
        .toList();
  }

  private ChangePage read(long after, String filter) {
    return api.get("/api/changes?limit=200&after=" + after + filter).as(ChangePage.class);
  }
}
