package dk.partsync.command.cpr;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprCandidate;
import dk.partsync.api.cpr.CprLookupAnswer;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.LookUpPerson;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.command.access.AccessLog;
import dk.partsync.command.settings.CurrentCprSettings;
import dk.partsync.registers.cpr.CprAccess;
import dk.partsync.registers.cpr.CprRegister;
import dk.partsync.registers.cpr.CprRegister.CprMatches;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** Searches CPR by number or by name and address (A2-06 to A2-08); every try is recorded. */
public final class LookUpHandler {

  private static final int MOST_MATCHES = 50;

  private final CurrentCprSettings settings;
  private final CprQuestions questions;
  private final Candidates candidates;
  private final AccessLog accesses;

  LookUpHandler(
      CurrentCprSettings settings,
      CprQuestions questions,
      Candidates candidates,
      AccessLog accesses) {
    this.settings = settings;
    this.questions = questions;
    this.candidates = candidates;
    this.accesses = accesses;
  }

  @CommandHandler
  CprLookupAnswer handle(LookUpPerson command, @MetaDataValue(MetaKeys.WHY) @Nullable String why) {
    if ((command.cprNumber() == null) == (command.search() == null)) {
      accesses.lookup(CprOutcome.INCOMPLETE, command.cprNumber(), command.search(), 0);
      throw new CommandRejected(
          RejectionCode.INVALID_REQUEST, "State a CPR number or a search, one of them.");
    }
    CprSettings current = settings.get();
    List<String> missing =
        command.search() == null ? List.of() : MissingFields.of(command.search());
    CprOutcome refused = refusal(command.cprNumber(), why, current, missing);
    if (refused != null) {
      return answer(command, refused, missing, List.of(), false);
    }
    boolean withRelatives = current.lookupUsed() && current.showRelated();
    CprAccess access = CurrentCprSettings.access(current);
    CprQuestions.Reply<CprMatches> reply =
        questions.ask(register -> matches(register, access, command, withRelatives));
    if (reply.value() == null) {
      return answer(command, reply.outcome(), missing, List.of(), false);
    }
    List<CprPerson> matches = reply.value().persons();
    List<CprCandidate> found =
        candidates.of(
            command.search() == null ? matches : candidates.findable(matches), withRelatives);
    return answer(
        command,
        found.isEmpty() ? CprOutcome.NOT_FOUND : CprOutcome.FOUND,
        missing,
        found,
        reply.value().more());
  }

  private static @Nullable CprOutcome refusal(
      @Nullable CprNumber number, @Nullable String why, CprSettings current, List<String> missing) {
    if (why == null || why.isBlank()) {
      return CprOutcome.NO_PURPOSE;
    }
    if (!CurrentCprSettings.isOn(current)) {
      return CprOutcome.MODULE_OFF;
    }
    if (number != null && number.isReplacement()) {
      return CprOutcome.NO_NUMBER;
    }
    return missing.isEmpty() ? null : CprOutcome.INCOMPLETE;
  }

  private static CprMatches matches(
      CprRegister register, CprAccess access, LookUpPerson command, boolean withRelatives) {
    return command.cprNumber() == null
        ? register.search(
            access, Objects.requireNonNull(command.search()), withRelatives, MOST_MATCHES)
        : new CprMatches(register.lookUp(access, command.cprNumber(), withRelatives), false);
  }

  private CprLookupAnswer answer(
      LookUpPerson command,
      CprOutcome outcome,
      List<String> missing,
      List<CprCandidate> found,
      boolean more) {
    accesses.lookup(outcome, command.cprNumber(), command.search(), found.size());
    return new CprLookupAnswer(outcome, CprTexts.of(outcome), missing, found, more);
  }
}
