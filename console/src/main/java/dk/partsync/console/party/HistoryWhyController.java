package dk.partsync.console.party;

import dk.partsync.api.party.PartyValues;
import dk.partsync.console.NotFoundException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Why is this so: the event, run, file, line and rule behind a value (N-40). */
@Controller
class HistoryWhyController {

  private final HistoryReader reader;
  private final MessageSource messages;

  HistoryWhyController(HistoryReader reader, MessageSource messages) {
    this.reader = reader;
    this.messages = messages;
  }

  @GetMapping("/console/parties/{id}/history/why")
  String why(
      @PathVariable String id,
      @RequestParam String field,
      @RequestParam(required = false) @Nullable Long version,
      Locale language,
      Model model) {
    if (!PartyValues.FIELDS.contains(field)) {
      throw new NotFoundException();
    }
    HistoryHead head = HistoryHead.of(reader.party(id));
    HistoryText text = new HistoryText(messages, language, head);
    model.addAttribute("head", head);
    model.addAttribute(
        "explanation", HistoryExplanation.of(field, reader.entries(id), version, text));
    return "console/history/why";
  }
}
