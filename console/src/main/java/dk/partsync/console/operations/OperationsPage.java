package dk.partsync.console.operations;

import dk.partsync.api.operations.DeadLetterPage;
import dk.partsync.api.operations.FindDeadLetters;
import dk.partsync.api.operations.FindStore;
import dk.partsync.api.operations.FindViews;
import dk.partsync.api.operations.StoreStatus;
import dk.partsync.api.operations.ViewList;
import dk.partsync.web.Queries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the product itself stands; the parts that move ask for themselves again. */
@Controller
@RequestMapping("/console/operations")
class OperationsPage {

  private static final int LETTERS = 50;

  private final Queries queries;

  OperationsPage(Queries queries) {
    this.queries = queries;
  }

  @GetMapping
  String show(@RequestParam(required = false) @Nullable String after, Model model) {
    StoreStatus store = store(model);
    List<ViewRow> views = views(model);
    DeadLetterPage letters =
        queries.ask(new FindDeadLetters(null, after, LETTERS), DeadLetterPage.class);
    model.addAttribute("verdict", Verdict.of(store, views));
    model.addAttribute("letters", letters.letters());
    model.addAttribute("later", after != null);
    model.addAttribute("next", letters.next());
    return "console/operations/page";
  }

  @GetMapping("/store")
  String showStore(Model model) {
    store(model);
    return "console/operations/store :: store";
  }

  @GetMapping("/views")
  String showViews(Model model) {
    views(model);
    return "console/operations/views :: views";
  }

  private StoreStatus store(Model model) {
    StoreStatus store = queries.ask(new FindStore(), StoreStatus.class);
    model.addAttribute("store", store);
    return store;
  }

  private List<ViewRow> views(Model model) {
    List<ViewRow> views =
        queries.ask(new FindViews(), ViewList.class).views().stream().map(ViewRow::new).toList();
    model.addAttribute("views", views);
    model.addAttribute(
        "moving",
        views.stream().anyMatch(view -> view.isBehind() || view.status().rebuild() != null));
    return views;
  }
}
