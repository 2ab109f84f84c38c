package dk.partsync.command.cpr;

import dk.partsync.command.access.AccessLog;
import dk.partsync.command.party.ClaimedNumbers;
import dk.partsync.command.party.FetchedPersons;
import dk.partsync.command.party.PersonsInStep;
import dk.partsync.command.settings.CurrentCprSettings;
import dk.partsync.registers.cpr.CprRegister;
import java.time.Clock;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Wires the questions to CPR. */
public final class CprCommands {

  private CprCommands() {}

  public static void configure(Configurer configurer, CprRegister register, Clock clock) {
    CprQuestions questions = new CprQuestions(register);
    configurer
        .registerCommandHandler(
            c ->
                new FetchHandler(
                    fetches(c, questions, clock),
                    c.getComponent(FetchedPersons.class),
                    c.getComponent(ClaimedNumbers.class),
                    c.getComponent(AccessLog.class),
                    clock))
        .registerCommandHandler(
            c ->
                new LookUpHandler(
                    c.getComponent(CurrentCprSettings.class),
                    questions,
                    new Candidates(c.getComponent(ClaimedNumbers.class), clock),
                    c.getComponent(AccessLog.class)));
  }

  private static CprFetches fetches(Configuration c, CprQuestions questions, Clock clock) {
    return new CprFetches(
        c.getComponent(FetchedPersons.class),
        c.getComponent(PersonsInStep.class),
        c.getComponent(CurrentCprSettings.class),
        questions,
        c.getComponent(AccessLog.class),
        clock);
  }
}
