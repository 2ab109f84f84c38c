package dk.partsync.command.sor;

import dk.partsync.api.settings.SorSettings;
import dk.partsync.command.settings.SorSettingsHolder;
import dk.partsync.command.sync.RunTerms;
import org.axonframework.modelling.command.Repository;

/** On what terms SOR runs start. */
public final class SorTerms implements RunTerms.Source {

  private final Repository<SorSettingsHolder> settings;

  public SorTerms(Repository<SorSettingsHolder> settings) {
    this.settings = settings;
  }

  @Override
  public RunTerms current() throws Exception {
    SorSettings now = SorSettingsHolder.current(settings);
    return new RunTerms(
        now.enabled(),
        now.forceFull(),
        false,
        null,
        now.fullUrl(),
        now.dailyUrl(),
        now.completeUrl(),
        now.closeLimitPercent(),
        now.changeLimitPercent());
  }
}
