package dk.partsync.command.cvr;

import dk.partsync.api.cvr.CvrCandidate;
import dk.partsync.api.cvr.CvrLookupAnswer;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrOutcome;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.cvr.LookUpCompany;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.command.cvr.CvrQuestions.Reply;
import dk.partsync.command.party.ClaimedNumbers;
import dk.partsync.command.settings.CurrentCvrSettings;
import dk.partsync.registers.cvr.CvrAccess;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;

/** Looks companies and production units up in CVR; every try is recorded. */
public final class CvrLookUpHandler {

  private static final int MOST_UNITS = 200;

  private final CvrQuestions questions;
  private final CurrentCvrSettings settings;
  private final ClaimedNumbers claims;
  private final CvrAccesses accesses;

  CvrLookUpHandler(
      CvrQuestions questions,
      CurrentCvrSettings settings,
      ClaimedNumbers claims,
      CvrAccesses accesses) {
    this.questions = questions;
    this.settings = settings;
    this.claims = claims;
    this.accesses = accesses;
  }

  @CommandHandler
  CvrLookupAnswer handle(LookUpCompany command) {
    UnitNumber wanted = UnitNumber.of(command.cvrNumber(), command.pNumber());
    CvrLookupAnswer answer = lookUp(wanted, command);
    accesses.lookup(answer.outcome(), wanted.number(), answer.candidates().size());
    return answer;
  }

  private CvrLookupAnswer lookUp(UnitNumber wanted, LookUpCompany command) {
    CvrSettings current = settings.get();
    if (!current.enabled()) {
      return nothing(CvrOutcome.MODULE_OFF);
    }
    CvrAccess access = CurrentCvrSettings.access(current);
    Reply<CvrUnit> reply = questions.ask(register -> wanted.askOf(register, access));
    if (reply.found() == null) {
      return nothing(reply.outcome());
    }
    CvrNumber company = command.cvrNumber();
    if (company == null || !command.withProductionUnits()) {
      return found(reply.found(), List.of());
    }
    Reply<CvrUnit> units = questions.ask(register -> register.productionUnitsOf(access, company));
    if (units.found() == null && units.outcome() != CvrOutcome.NOT_FOUND) {
      return nothing(units.outcome());
    }
    return found(reply.found(), units.found() == null ? List.of() : units.found());
  }

  private CvrLookupAnswer found(List<CvrUnit> matches, List<CvrUnit> productionUnits) {
    List<CvrUnit> all = new ArrayList<>(matches);
    productionUnits.stream().limit(MOST_UNITS).forEach(all::add);
    return new CvrLookupAnswer(
        CvrOutcome.FOUND,
        CvrTexts.of(CvrOutcome.FOUND),
        all.stream().map(this::candidate).toList(),
        productionUnits.size() > MOST_UNITS);
  }

  private CvrCandidate candidate(CvrUnit unit) {
    CvrUnitId id = new CvrUnitId(unit.identity().unitId());
    return new CvrCandidate(unit, claims.holderOf(id).orElse(null));
  }

  private static CvrLookupAnswer nothing(CvrOutcome outcome) {
    return new CvrLookupAnswer(outcome, CvrTexts.of(outcome), List.of(), false);
  }
}
