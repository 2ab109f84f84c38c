package dk.partsync.command.cvr;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrUnitsWanted;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.cvr.WantCvrUnits;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Takes lists of companies and production units that the organisation deals with. */
public final class CvrIntakeHandler {

  private static final Pattern ID =
      Pattern.compile("intake-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Repository<CvrIntake> intakes;

  CvrIntakeHandler(Repository<CvrIntake> intakes) {
    this.intakes = intakes;
  }

  @CommandHandler
  void handle(WantCvrUnits command) throws Exception {
    if (!ID.matcher(command.intakeId()).matches()) {
      throw invalid("This is not the id of a list.");
    }
    int numbers = command.cvrNumbers().size() + command.pNumbers().size();
    if (numbers == 0 || numbers > WantCvrUnits.MOST) {
      throw invalid("A list holds 1 to " + WantCvrUnits.MOST + " numbers.");
    }
    CvrUnitsWanted wanted =
        new CvrUnitsWanted(
            command.intakeId(),
            command.cvrNumbers().stream().map(CvrNumber::value).distinct().toList(),
            command.pNumbers().stream().map(PNumber::value).distinct().toList());
    intakes.loadOrCreate(command.intakeId(), CvrIntake::new).execute(intake -> intake.want(wanted));
  }

  private static CommandRejected invalid(String text) {
    return new CommandRejected(RejectionCode.INVALID_REQUEST, text);
  }
}
