package dk.partsync.command.settings;

import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsChanged;
import org.jspecify.annotations.Nullable;

/** What differs between two settings, and nothing else. */
final class SettingsDifference {

  private SettingsDifference() {}

  static SorSettingsChanged between(SorSettings known, SorSettings wanted) {
    return new SorSettingsChanged(
        ifNew(known.enabled(), wanted.enabled()),
        ifNew(known.forceFull(), wanted.forceFull()),
        ifNew(known.fullUrl(), wanted.fullUrl()),
        ifNew(known.dailyUrl(), wanted.dailyUrl()),
        ifNew(orEmpty(known.completeUrl()), orEmpty(wanted.completeUrl())),
        ifNew(known.closeLimitPercent(), wanted.closeLimitPercent()),
        ifNew(known.changeLimitPercent(), wanted.changeLimitPercent()));
  }

  private static <T> @Nullable T ifNew(T known, T wanted) {
    return known.equals(wanted) ? null : wanted;
  }

  private static String orEmpty(@Nullable String url) {
    return url == null ? "" : url;
  }
}
