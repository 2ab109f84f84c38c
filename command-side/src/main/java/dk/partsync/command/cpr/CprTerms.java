package dk.partsync.command.cpr;

import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.cpr.SourceAge;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.command.settings.CurrentCprSettings;
import dk.partsync.command.sync.RunTerms;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * On what terms CPR runs start: the first of a day, and in private access every one, with
 * everything. A relative who becomes protected is no event of the person's in CPR, so only a run
 * that asks for everybody brings it; see docs/adr/0025.
 */
public final class CprTerms implements RunTerms.Source {

  /** A CPR run closes nothing. */
  private static final int NO_CLOSINGS = 0;

  private final CurrentCprSettings settings;
  private final Clock clock;

  CprTerms(CurrentCprSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public RunTerms current() {
    CprSettings now = settings.get();
    return new RunTerms(
        CurrentCprSettings.isOn(now),
        false,
        now.privateAccess(),
        sinceTheNightsDelivery(),
        now.url(),
        now.url(),
        null,
        NO_CLOSINGS,
        now.changeLimitPercent());
  }

  /** A day of CPR's begins when what the night brought can be asked for. */
  private Duration sinceTheNightsDelivery() {
    ZonedDateTime now = clock.instant().atZone(DanishWorkdays.ZONE);
    ZonedDateTime today = now.with(SourceAge.LOADED);
    return Duration.between(today.isAfter(now) ? today.minusDays(1) : today, now);
  }
}
