package dk.partsync.command.cpr;

import dk.partsync.api.settings.CprSettings;
import dk.partsync.command.settings.CurrentCprSettings;
import dk.partsync.command.sync.RunTerms;
import java.time.Duration;

/** On what terms CPR runs start: every week, and always in private access, with everything. */
public final class CprTerms implements RunTerms.Source {

  /** Half a day less than a week, so that a run of the same hour a week later is one. */
  private static final Duration FULL_EVERY = Duration.ofDays(7).minusHours(12);

  /** A CPR run closes nothing. */
  private static final int NO_CLOSINGS = 0;

  private final CurrentCprSettings settings;

  CprTerms(CurrentCprSettings settings) {
    this.settings = settings;
  }

  @Override
  public RunTerms current() {
    CprSettings now = settings.get();
    return new RunTerms(
        CurrentCprSettings.isOn(now),
        false,
        now.privateAccess(),
        FULL_EVERY,
        now.url(),
        now.url(),
        null,
        NO_CLOSINGS,
        now.changeLimitPercent());
  }
}
