package dk.partsync.console.start;

import dk.partsync.api.credentials.CredentialView;
import dk.partsync.api.credentials.CredentialsState;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.console.Shown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person.
 *
 * @param kind key of its words below {@code start.todo.}
 * @param tone class of its tag
 * @param values what stands in its words, at most three
 * @param path where it is decided
 * @param run that it is about, none where no run is
 */
public record Todo(
    String kind, String tone, List<String> values, String path, @Nullable SyncRunView run) {

  private static final String CREDENTIALS = "/console/settings/credentials";
  private static final String OPERATIONS = "/console/operations";

  public Todo {
    values = List.copyOf(values);
  }

  static List<Todo> of(StepOverview overview, Shown shown) {
    List<Todo> todos = new ArrayList<>();
    overview.registers().forEach(card -> addRun(todos, card, shown));
    overview.registers().forEach(card -> addCredential(todos, card, shown));
    OperationsCard operations = overview.operations();
    if (operations != null && operations.deadLetters() > 0) {
      String letters = shown.number(operations.deadLetters());
      todos.add(new Todo("deadLetters", "bad", List.of(letters), OPERATIONS, null));
    }
    if (operations != null && operations.rebuildsFailed() > 0) {
      String failed = shown.number(operations.rebuildsFailed());
      todos.add(new Todo("rebuild", "bad", List.of(failed), OPERATIONS, null));
    }
    return todos;
  }

  /** What stands at a place in its words, an empty text where nothing does. */
  public String value(int place) {
    return place < values.size() ? values.get(place) : "";
  }

  private static void addRun(List<Todo> todos, RegisterCard card, Shown shown) {
    String register = card.register().name();
    SyncRunView run = card.lastRun();
    switch (card.state()) {
      case HELD -> addRun(todos, "held", "wait", register, run, shown);
      case FAILED -> addRun(todos, "failed", "bad", register, run, shown);
      case LATE ->
          todos.add(
              new Todo(
                  "late",
                  "bad",
                  List.of(register, shown.moment(card.status().brokenSince())),
                  "/console/runs?register=" + register,
                  run));
      case OFF, NEVER, RUNNING, IN_STEP, STOPPED -> {}
    }
  }

  private static void addRun(
      List<Todo> todos,
      String kind,
      String tone,
      String register,
      @Nullable SyncRunView run,
      Shown shown) {
    if (run != null) {
      List<String> values = List.of(register, shown.moment(run.startedAt()));
      todos.add(new Todo(kind, tone, values, "/console/runs/" + run.id(), run));
    }
  }

  private static void addCredential(List<Todo> todos, RegisterCard card, Shown shown) {
    CredentialsView credentials = card.credentials();
    if (!card.isCredentialDue() || credentials == null) {
      return;
    }
    CredentialView inUse = credentials.inUse();
    String register = card.register().name();
    if (inUse == null) {
      todos.add(new Todo("noCredential", "bad", List.of(register), CREDENTIALS, null));
      return;
    }
    boolean expired = credentials.state() == CredentialsState.EXPIRED;
    todos.add(
        new Todo(
            expired ? "expired" : "expiring",
            expired ? "bad" : "wait",
            List.of(register, shown.dayOf(inUse.validTo()), shown.number(inUse.daysLeft())),
            CREDENTIALS,
            null));
  }
}
