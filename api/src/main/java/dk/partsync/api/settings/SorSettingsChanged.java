package dk.partsync.api.settings;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What was set anew; a value that did not change is absent.
 *
 * @param completeUrl the new address, empty when it was taken away
 */
@Revision("1")
public record SorSettingsChanged(
    @Nullable Boolean enabled,
    @Nullable Boolean forceFull,
    @Nullable String fullUrl,
    @Nullable String dailyUrl,
    @Nullable String completeUrl,
    @Nullable Integer closeLimitPercent,
    @Nullable Integer changeLimitPercent)
    implements SorSettingsEvent {

  @Override
  public SorSettings applyTo(SorSettings before) {
    return new SorSettings(
        enabled == null ? before.enabled() : enabled,
        forceFull == null ? before.forceFull() : forceFull,
        fullUrl == null ? before.fullUrl() : fullUrl,
        dailyUrl == null ? before.dailyUrl() : dailyUrl,
        completeUrl == null ? before.completeUrl() : completeUrl.isEmpty() ? null : completeUrl,
        before.contactType(),
        closeLimitPercent == null ? before.closeLimitPercent() : closeLimitPercent,
        changeLimitPercent == null ? before.changeLimitPercent() : changeLimitPercent);
  }
}
