package dk.partsync.query.settings;

import dk.partsync.api.settings.FindCprSettings;
import dk.partsync.api.settings.FindCvrSettings;
import dk.partsync.api.settings.FindSorSettings;
import dk.partsync.api.sync.Register;
import dk.partsync.query.projection.View;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Tells from the settings which registers are enabled. */
public final class RegistersInUse {

  private final SorSettingsQueries sor;
  private final CprSettingsQueries cpr;
  private final CvrSettingsQueries cvr;

  /**
   * @param settings the view of the SOR settings
   * @param cprSettings the view of the CPR settings
   * @param cvrSettings the view of the CVR settings
   */
  public RegistersInUse(MongoTemplate mongo, View settings, View cprSettings, View cvrSettings) {
    this.sor = new SorSettingsQueries(mongo, settings);
    this.cpr = new CprSettingsQueries(mongo, cprSettings);
    this.cvr = new CvrSettingsQueries(mongo, cvrSettings);
  }

  /** Whether a register is enabled. */
  public boolean contain(Register register) {
    return switch (register) {
      case CPR -> cpr.find(new FindCprSettings()).settings().inUse();
      case SOR -> sor.find(new FindSorSettings()).settings().enabled();
      case CVR -> cvr.find(new FindCvrSettings()).settings().enabled();
    };
  }
}
