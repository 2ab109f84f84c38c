package dk.partsync.console.settings;

import dk.partsync.api.settings.ChangeCvrSettings;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSettingsView;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.api.settings.FindCvrSettings;
import dk.partsync.console.settings.Form.Section;
import java.util.List;

/** The tab CVR (A1-20). */
final class CvrForm {

  private static final int LONGEST_DAYS = 366;

  static final Source<CvrSettings, CvrSettingsView> SOURCE =
      new Source<>(
          new Form<>(
              "cvr",
              "cvr",
              "/console/settings/cvr",
              sections(),
              CvrSettings.defaults(),
              typed -> {},
              CvrForm::of),
          new FindCvrSettings(),
          CvrSettingsView.class,
          view -> new Stand<>(view.settings(), view.version(), view.changedBy(), view.changedAt()),
          ChangeCvrSettings::new);

  private CvrForm() {}

  private static List<Section<CvrSettings>> sections() {
    return List.of(
        Section.of(
            "use",
            Field.check("enabled", CvrSettings::enabled),
            Field.choice("source", CvrSettings::source, List.of(CvrSource.values())),
            Field.address("graphQlUrl", CvrSettings::graphQlUrl).withTest(),
            Field.address("distributionUrl", CvrSettings::distributionUrl).withTest()),
        Section.of(
            "certificates",
            Field.address("tokenUrl", CvrSettings::tokenUrl),
            Field.address("certificateTokenUrl", CvrSettings::certificateTokenUrl)),
        Section.of(
            "runs",
            Field.number("closeLimitPercent", CvrSettings::closeLimitPercent, 0, 100),
            Field.number("changeLimitPercent", CvrSettings::changeLimitPercent, 0, 100),
            Field.number("fullEveryDays", CvrSettings::fullEveryDays, 1, LONGEST_DAYS)),
        Section.of(
            "limits",
            Field.number("callsPerHour", CvrSettings::callsPerHour, 0, Integer.MAX_VALUE),
            Field.number("callsPerDay", CvrSettings::callsPerDay, 0, Integer.MAX_VALUE),
            Field.check("blockBeyondBudget", CvrSettings::blockBeyondBudget)));
  }

  private static CvrSettings of(Typed<CvrSettings> typed) {
    return new CvrSettings(
        typed.on("enabled"),
        typed.choice("source", CvrSource.class),
        typed.text("graphQlUrl"),
        typed.text("distributionUrl"),
        typed.text("tokenUrl"),
        typed.text("certificateTokenUrl"),
        typed.number("callsPerHour"),
        typed.number("callsPerDay"),
        typed.on("blockBeyondBudget"),
        typed.number("closeLimitPercent"),
        typed.number("changeLimitPercent"),
        typed.number("fullEveryDays"));
  }
}
