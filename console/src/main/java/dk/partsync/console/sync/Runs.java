package dk.partsync.console.sync;

import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.console.NotFoundException;
import dk.partsync.web.Queries;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what an address speaks of. */
@Component
final class Runs {

  private final Queries queries;

  Runs(Queries queries) {
    this.queries = queries;
  }

  /**
   * The run with the id.
   *
   * @throws NotFoundException when there is none
   */
  SyncRunView require(String runId) {
    return queries
        .find(new FindSyncRun(runId), SyncRunView.class)
        .orElseThrow(NotFoundException::new);
  }

  /**
   * The register with the name, letter case aside; none when no name is given.
   *
   * @throws NotFoundException when there is none
   */
  static @Nullable Register register(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return null;
    }
    String upper = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(Register.values())
        .filter(register -> register.name().equals(upper))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
