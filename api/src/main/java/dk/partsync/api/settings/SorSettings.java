package dk.partsync.api.settings;

import dk.partsync.api.party.ContactType;
import org.jspecify.annotations.Nullable;

/**
 * How SOR is synchronised (A1-22 to A1-32).
 *
 * @param enabled whether runs may start
 * @param forceFull whether the nearest run is a full one; resets itself when that run has completed
 * @param fullUrl where full runs download the daily snapshot
 * @param dailyUrl where daily runs download it; SOR publishes no delta
 * @param completeUrl where the history file {@code Sor_complete.zip} is, none to infer end dates
 * @param contactType always H
 * @param closeLimitPercent a run that would close a larger share of known open units is held, 0-100
 * @param changeLimitPercent a run that would change a larger share of known units is held, 0-100
 */
public record SorSettings(
    boolean enabled,
    boolean forceFull,
    String fullUrl,
    String dailyUrl,
    @Nullable String completeUrl,
    ContactType contactType,
    int closeLimitPercent,
    int changeLimitPercent) {

  private static final String SNAPSHOT =
      "https://sor-filer.sundhedsdata.dk/sor2_produktion/V1_00/data/SorEntity_daily.csv";

  /** A fresh installation: off, with the documented address of the snapshot (A1-28). */
  public static SorSettings defaults() {
    return new SorSettings(false, false, SNAPSHOT, SNAPSHOT, null, ContactType.H, 5, 30);
  }

  public SorSettings withForceFull(boolean forceFull) {
    return new SorSettings(
        enabled,
        forceFull,
        fullUrl,
        dailyUrl,
        completeUrl,
        contactType,
        closeLimitPercent,
        changeLimitPercent);
  }
}
