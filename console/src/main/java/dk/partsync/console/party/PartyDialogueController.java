package dk.partsync.console.party;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One party, open at a tab. */
@Controller
@RequestMapping("/console/parties/{id}")
class PartyDialogueController {

  private final PartyDialogue dialogue;

  PartyDialogueController(PartyDialogue dialogue) {
    this.dialogue = dialogue;
  }

  @GetMapping
  String general(@PathVariable String id, Model model, HttpServletRequest request) {
    return open(id, PartyTab.GENERAL, model, request);
  }

  @GetMapping({"/identification", "/other", "/cpr", "/cvr", "/sor", "/cases"})
  String tab(@PathVariable String id, Model model, HttpServletRequest request) {
    String path = request.getRequestURI();
    String word = path.substring(path.lastIndexOf('/') + 1);
    return open(id, PartyTab.valueOf(word.toUpperCase(Locale.ROOT)), model, request);
  }

  /** Whether the person was subscribed on a day (N-04). */
  @GetMapping("/subscription")
  String subscription(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on,
      Model model,
      HttpServletRequest request) {
    model.addAttribute("on", on);
    return open(id, PartyTab.OTHER, model, request);
  }

  private String open(String id, PartyTab tab, Model model, HttpServletRequest request) {
    return dialogue.show(dialogue.party(id, request), tab, model);
  }
}
