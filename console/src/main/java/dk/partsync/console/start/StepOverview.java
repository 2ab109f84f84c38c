package dk.partsync.console.start;

import dk.partsync.api.sync.Register;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether everything is in step.
 *
 * @param operations none for users who may not see them
 */
public record StepOverview(List<RegisterCard> registers, @Nullable OperationsCard operations) {

  public StepOverview {
    registers = List.copyOf(registers);
  }

  /** Key of the answer below {@code start.answer.}, when so many things wait for a person. */
  public String answer(int waiting) {
    if (waiting > 0) {
      return (isStuck() ? "no." : "almost.") + (waiting == 1 ? "one" : "many");
    }
    if (registers.stream().allMatch(card -> card.state() == RegisterState.OFF)) {
      return "off";
    }
    if (!names(RegisterState.RUNNING).isEmpty()) {
      return "running";
    }
    if (!names(RegisterState.STOPPED).isEmpty()) {
      return "stopped";
    }
    return names(RegisterState.NEVER).isEmpty() ? "yes" : "never";
  }

  /** The registers that stand so, one after the other. */
  public String names(RegisterState state) {
    return registers.stream()
        .filter(card -> card.state() == state)
        .map(RegisterCard::register)
        .map(Register::name)
        .collect(Collectors.joining(", "));
  }

  /** Whether something does not come right without a person. */
  private boolean isStuck() {
    return registers.stream()
        .map(RegisterCard::state)
        .anyMatch(state -> state == RegisterState.FAILED || state == RegisterState.LATE);
  }
}
