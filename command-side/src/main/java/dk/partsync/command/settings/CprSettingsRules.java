package dk.partsync.command.settings;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.ShownCharacters;
import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.RuleBasis;
import dk.partsync.api.subscription.SubscriptionRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which CPR settings can be taken; a refusal says which field and never what it held. */
final class CprSettingsRules {

  private static final int LINE = 200;
  private static final int LONGEST_DAYS = 366;

  private CprSettingsRules() {}

  /**
   * @param today in Denmark
   * @throws CommandRejected MODULE_OFF, INVALID_URL or INVALID_REQUEST
   */
  static void check(CprSettings wanted, CprSettings known, LocalDate today) {
    agreement(wanted, today);
    Fields.requireUrl("publicUrl", wanted.publicUrl());
    Fields.requireUrl("privateUrl", wanted.privateUrl());
    Fields.requireUrl("tokenUrl", wanted.tokenUrl());
    Fields.requireUrl("certificateTokenUrl", wanted.certificateTokenUrl());
    text("protectionText", wanted.protectionText());
    basis(wanted, known, today);
    Fields.requireRange("graceDays", wanted.graceDays(), 0, LONGEST_DAYS);
    Fields.requireRange("minimumAgeDays", wanted.minimumAgeDays(), 0, LONGEST_DAYS);
    Fields.requireRange("callsPerHour", wanted.callsPerHour(), 0, Integer.MAX_VALUE);
    Fields.requireRange("callsPerDay", wanted.callsPerDay(), 0, Integer.MAX_VALUE);
    Fields.requirePercent("changeLimitPercent", wanted.changeLimitPercent());
  }

  private static void agreement(CprSettings wanted, LocalDate today) {
    CprAgreement agreement = wanted.agreement();
    if (agreement != null) {
      text("agreement.number", agreement.number());
      require(!agreement.date().isAfter(today), "agreement.date must not be in the future.");
    }
    if (wanted.enabled() && agreement == null) {
      throw new CommandRejected(
          RejectionCode.MODULE_OFF,
          "CPR cannot be switched on before the agreement with CPR Services is recorded.");
    }
  }

  private static void basis(CprSettings wanted, CprSettings known, LocalDate today) {
    RuleBasis basis = wanted.ruleBasis();
    require(
        basis != null || wanted.rule() != SubscriptionRule.ALL_CASES,
        "ruleBasis is needed to keep everybody on any case up to date.");
    if (basis != null) {
      text("ruleBasis.legalBasis", basis.legalBasis());
      text("ruleBasis.owner", basis.owner());
      require(
          basis.equals(known.ruleBasis()) || basis.reviewOn().isAfter(today),
          "ruleBasis.reviewOn must be in the future.");
    }
  }

  private static void text(String field, @Nullable String text) {
    require(
        text != null && ShownCharacters.areAllOf(text, LINE),
        field + " must be 1 to " + LINE + " characters that can be seen.");
  }

  private static void require(boolean sound, String text) {
    if (!sound) {
      throw new CommandRejected(RejectionCode.INVALID_REQUEST, text);
    }
  }
}
