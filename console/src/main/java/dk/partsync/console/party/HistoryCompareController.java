package dk.partsync.console.party;

import dk.partsync.api.party.PartyHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A party as of a day, and at two moments side by side (N-11, N-12). */
@Controller
class HistoryCompareController {

  private final HistoryReader reader;
  private final MessageSource messages;

  HistoryCompareController(HistoryReader reader, MessageSource messages) {
    this.reader = reader;
    this.messages = messages;
  }

  @GetMapping("/console/parties/{id}/history/as-of")
  String asOf(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String on,
      @RequestParam(defaultValue = "KNEW") HistoryAsk ask,
      Locale language,
      Model model) {
    HistoryHead head = HistoryHead.of(reader.party(id));
    LocalDate today = HistoryMoment.today();
    HistoryMoment moment = HistoryMoment.of(on, null, today);
    List<PartyHistory.Entry> entries = reader.entries(id);
    HistoryText text = new HistoryText(messages, language, head);
    model.addAttribute("head", head);
    model.addAttribute("ask", ask);
    model.addAttribute("axes", HistoryAsk.values());
    model.addAttribute("moment", moment);
    model.addAttribute("slider", HistorySlider.of(entries, moment.day(), today));
    model.addAttribute(
        "chart", HistoryChart.of(new HistoryDeliveries(text, List.of()).of(entries), today));
    model.addAttribute(
        "comparison",
        HistoryComparison.of(ask.of(reader, id, moment), HistoryAsk.today(reader, id), text));
    return "console/history/as-of";
  }

  @GetMapping("/console/parties/{id}/history/compare")
  String compare(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String fromTime,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String toTime,
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(defaultValue = "KNEW") HistoryAsk ask,
      Locale language,
      Model model) {
    HistoryHead head = HistoryHead.of(reader.party(id));
    LocalDate today = HistoryMoment.today();
    HistoryMoment left = HistoryMoment.of(from, fromTime, beforeTheLastChange(id));
    HistoryMoment right = HistoryMoment.of(to, toTime, today);
    model.addAttribute("head", head);
    model.addAttribute("ask", ask);
    model.addAttribute("axes", HistoryAsk.values());
    model.addAttribute("left", left);
    model.addAttribute("right", right);
    model.addAttribute("all", all);
    model.addAttribute(
        "comparison",
        HistoryComparison.of(
            ask.of(reader, id, left),
            ask.of(reader, id, right),
            new HistoryText(messages, language, head)));
    return "console/history/compare";
  }

  private LocalDate beforeTheLastChange(String id) {
    List<PartyHistory.Entry> entries = reader.entries(id);
    LocalDate first = HistoryMoment.dayOf(entries.get(0).at());
    LocalDate before = HistoryMoment.dayOf(entries.get(entries.size() - 1).at()).minusDays(1);
    return before.isBefore(first) ? first : before;
  }
}
