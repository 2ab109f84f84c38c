package dk.partsync.console.start;

import dk.partsync.console.May;
import dk.partsync.console.Shown;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Is everything in step? Everybody gets a start page; what it holds, and what is asked for it, is
 * what the user may ask of the API.
 */
@Controller
class StartController {

  private final RegisterCards registers;
  private final OperationsCards operations;
  private final PartyCards parties;
  private final Clock clock;

  StartController(
      RegisterCards registers, OperationsCards operations, PartyCards parties, Clock clock) {
    this.registers = registers;
    this.operations = operations;
    this.parties = parties;
    this.clock = clock;
  }

  @GetMapping("/console")
  String start(@ModelAttribute("may") May may, @ModelAttribute("shown") Shown shown, Model model) {
    Instant now = clock.instant();
    StepOverview overview =
        new StepOverview(
            may.open("/api/sync-runs") ? registers.all(now) : List.of(),
            may.open("/api/operations/views") ? operations.now() : null);
    model.addAttribute("now", now);
    model.addAttribute("overview", overview.registers().isEmpty() ? null : overview);
    model.addAttribute("todos", Todo.of(overview, shown));
    model.addAttribute("protections", may.open("/api/protections") ? parties.protections() : null);
    model.addAttribute("newest", may.open("/api/parties") ? parties.newest() : null);
    return "console/start/page";
  }
}
