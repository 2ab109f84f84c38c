package dk.partsync.console.settings;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.settings.ChangeSorSettings;
import dk.partsync.api.settings.FindSorSettings;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsView;
import dk.partsync.console.settings.Form.Section;
import java.util.List;

/** The tab SOR (A1-22 to A1-32). */
final class SorForm {

  static final Source<SorSettings, SorSettingsView> SOURCE =
      new Source<>(
          new Form<>(
              "sor",
              "sor",
              "/console/settings/sor",
              sections(),
              SorSettings.defaults(),
              typed -> {},
              SorForm::of),
          new FindSorSettings(),
          SorSettingsView.class,
          view -> new Stand<>(view.settings(), view.version(), view.changedBy(), view.changedAt()),
          ChangeSorSettings::new);

  private SorForm() {}

  private static List<Section<SorSettings>> sections() {
    return List.of(
        Section.of(
            "integration",
            Field.check("enabled", SorSettings::enabled),
            Field.check("forceFull", SorSettings::forceFull),
            Field.address("fullUrl", SorSettings::fullUrl).withTest(),
            Field.address("dailyUrl", SorSettings::dailyUrl).withTest(),
            Field.choice("contactType", SorSettings::contactType, List.of(ContactType.H))),
        Section.of(
            "runs",
            Field.<SorSettings>address("completeUrl", SorSettings::completeUrl)
                .optional()
                .withTest(),
            Field.number("closeLimitPercent", SorSettings::closeLimitPercent, 0, 100),
            Field.number("changeLimitPercent", SorSettings::changeLimitPercent, 0, 100)));
  }

  private static SorSettings of(Typed<SorSettings> typed) {
    return new SorSettings(
        typed.on("enabled"),
        typed.on("forceFull"),
        typed.text("fullUrl"),
        typed.text("dailyUrl"),
        typed.textOrNone("completeUrl"),
        typed.choice("contactType", ContactType.class),
        typed.number("closeLimitPercent"),
        typed.number("changeLimitPercent"));
  }
}
