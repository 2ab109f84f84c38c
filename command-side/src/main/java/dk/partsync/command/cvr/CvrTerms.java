package dk.partsync.command.cvr;

import dk.partsync.api.settings.CvrSettings;
import dk.partsync.command.settings.CurrentCvrSettings;
import dk.partsync.command.sync.RunTerms;
import java.time.Duration;

/** On what terms CVR runs start: after some days with everything, otherwise with what changed. */
public final class CvrTerms implements RunTerms.Source {

  /** So that a run of the same hour so many days later is one with everything. */
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  private final CurrentCvrSettings settings;

  CvrTerms(CurrentCvrSettings settings) {
    this.settings = settings;
  }

  @Override
  public RunTerms current() {
    CvrSettings now = settings.get();
    return new RunTerms(
        now.enabled(),
        false,
        false,
        Duration.ofDays(now.fullEveryDays()).minus(HALF_A_DAY),
        now.url(),
        now.url(),
        null,
        now.closeLimitPercent(),
        now.changeLimitPercent());
  }
}
