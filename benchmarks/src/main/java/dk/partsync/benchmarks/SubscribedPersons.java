package dk.partsync.benchmarks;

import dk.partsync.api.cases.AddPartyToCase;
import dk.partsync.api.cases.OpenCase;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.RegisterCprPerson;
import dk.partsync.api.subscription.ReviewSubscriptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Persons who are known by number alone, and on open cases, so that runs ask for them. */
final class SubscribedPersons {

  private static final int ON_A_CASE = 25;
  private static final PersonDetails NAMELESS =
      new PersonDetails(
          new PersonName(null, null, null), PersonAddress.none(), PersonContactData.none(), null);

  private SubscribedPersons() {}

  /** Plants them under the same ids each time, so that runs ask in the same order. */
  static void plant(CommandGateway commands, List<String> numbers) {
    for (int from = 0; from < numbers.size(); from += ON_A_CASE) {
      List<String> some = numbers.subList(from, Math.min(from + ON_A_CASE, numbers.size()));
      String caseId = "case-" + from;
      commands.sendAndWait(new OpenCase(caseId));
      await(
          some.stream()
              .map(
                  number ->
                      commands.send(
                          new RegisterCprPerson(idOf(number), new CprNumber(number), NAMELESS))));
      await(some.stream().map(number -> commands.send(new AddPartyToCase(caseId, idOf(number)))));
    }
    int changed;
    do {
      changed = commands.<Integer>sendAndWait(new ReviewSubscriptions());
    } while (changed > 0);
  }

  private static String idOf(String number) {
    return PersonId.of(UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.US_ASCII)));
  }

  private static void await(Stream<CompletableFuture<Object>> sent) {
    CompletableFuture.allOf(sent.toArray(CompletableFuture<?>[]::new)).join();
  }
}
