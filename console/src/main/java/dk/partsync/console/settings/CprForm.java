package dk.partsync.console.settings;

import dk.partsync.api.settings.ChangeCprSettings;
import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsView;
import dk.partsync.api.settings.DialogueTab;
import dk.partsync.api.settings.FindCprSettings;
import dk.partsync.api.settings.RuleBasis;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.console.settings.Form.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tab CPR (A1-08 to A1-19, A2-10, A2-25, A2-37, A2-54). */
final class CprForm {

  private static final int LONGEST_DAYS = 366;

  static final Source<CprSettings, CprSettingsView> SOURCE =
      new Source<>(
          new Form<>(
              "cpr",
              "cpr",
              "/console/settings/cpr",
              sections(),
              CprSettings.defaults(),
              CprForm::between,
              CprForm::of),
          new FindCprSettings(),
          CprSettingsView.class,
          view -> new Stand<>(view.settings(), view.version(), view.changedBy(), view.changedAt()),
          ChangeCprSettings::new);

  private CprForm() {}

  private static List<Section<CprSettings>> sections() {
    return List.of(
        Section.of(
            "use",
            Field.check("enabled", CprSettings::enabled),
            Field.text("agreementNumber", agreement(CprAgreement::number)).optional(),
            Field.day("agreementDate", agreement(CprAgreement::date)).optional()),
        Section.of(
            "lookup",
            Field.check("lookupUsed", CprSettings::lookupUsed),
            Field.check("showRelated", CprSettings::showRelated),
            Field.choice("lookupTab", CprSettings::lookupTab, List.of(DialogueTab.values()))),
        Section.of(
            "certificates",
            Field.check("privateAccess", CprSettings::privateAccess),
            Field.address("publicUrl", CprSettings::publicUrl),
            Field.address("privateUrl", CprSettings::privateUrl),
            Field.address("tokenUrl", CprSettings::tokenUrl),
            Field.address("certificateTokenUrl", CprSettings::certificateTokenUrl)),
        Section.of("protection", Field.text("protectionText", CprSettings::protectionText)),
        Section.of(
            "subscription",
            Field.choice("rule", CprSettings::rule, List.of(SubscriptionRule.values())),
            Field.text("ruleBasisLegalBasis", basis(RuleBasis::legalBasis)).optional(),
            Field.text("ruleBasisOwner", basis(RuleBasis::owner)).optional(),
            Field.day("ruleBasisReviewOn", basis(RuleBasis::reviewOn)).optional(),
            Field.number("graceDays", CprSettings::graceDays, 0, LONGEST_DAYS),
            Field.number("minimumAgeDays", CprSettings::minimumAgeDays, 0, LONGEST_DAYS)),
        Section.of(
            "limits",
            Field.number("changeLimitPercent", CprSettings::changeLimitPercent, 0, 100),
            Field.number("callsPerHour", CprSettings::callsPerHour, 0, Integer.MAX_VALUE),
            Field.number("callsPerDay", CprSettings::callsPerDay, 0, Integer.MAX_VALUE),
            Field.check("blockBeyondBudget", CprSettings::blockBeyondBudget)));
  }

  private static CprSettings of(Typed<CprSettings> typed) {
    return new CprSettings(
        typed.on("enabled"),
        agreement(typed),
        typed.on("lookupUsed"),
        typed.on("showRelated"),
        typed.on("privateAccess"),
        typed.text("publicUrl"),
        typed.text("privateUrl"),
        typed.text("tokenUrl"),
        typed.text("certificateTokenUrl"),
        typed.text("protectionText"),
        typed.choice("rule", SubscriptionRule.class),
        basis(typed),
        typed.number("graceDays"),
        typed.number("minimumAgeDays"),
        typed.number("callsPerHour"),
        typed.number("callsPerDay"),
        typed.on("blockBeyondBudget"),
        typed.number("changeLimitPercent"),
        typed.choice("lookupTab", DialogueTab.class));
  }

  private static void between(Typed<CprSettings> typed) {
    typed.allOrNone(
        typed.on("enabled"), "settings.fault.agreement", "agreementNumber", "agreementDate");
    typed.allOrNone(
        typed.text("rule").equals(SubscriptionRule.ALL_CASES.name()),
        "settings.fault.basis",
        "ruleBasisLegalBasis",
        "ruleBasisOwner",
        "ruleBasisReviewOn");
  }

  private static @Nullable CprAgreement agreement(Typed<CprSettings> typed) {
    LocalDate date = typed.day("agreementDate");
    return date == null ? null : new CprAgreement(typed.text("agreementNumber"), date);
  }

  private static @Nullable RuleBasis basis(Typed<CprSettings> typed) {
    LocalDate reviewOn = typed.day("ruleBasisReviewOn");
    return reviewOn == null
        ? null
        : new RuleBasis(typed.text("ruleBasisLegalBasis"), typed.text("ruleBasisOwner"), reviewOn);
  }

  private static <T> Function<CprSettings, @Nullable T> agreement(Function<CprAgreement, T> value) {
    return settings -> settings.agreement() == null ? null : value.apply(settings.agreement());
  }

  private static <T> Function<CprSettings, @Nullable T> basis(Function<RuleBasis, T> value) {
    return settings -> settings.ruleBasis() == null ? null : value.apply(settings.ruleBasis());
  }
}
