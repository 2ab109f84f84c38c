package dk.partsync.console.schedule;

import dk.partsync.api.schedule.FindSchedule;
import dk.partsync.api.schedule.ScheduleView;
import dk.partsync.api.sync.Register;
import dk.partsync.console.User;
import dk.partsync.console.settings.FormView;
import dk.partsync.console.settings.FormView.State;
import dk.partsync.console.settings.Forms;
import dk.partsync.web.Queries;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tab Schedule: when the runs of each register start by themselves (A1-04 to A1-07). */
@Controller
class ScheduleController {

  static final String PATH = "/console/settings/schedule";

  private final Forms forms;
  private final Queries queries;

  ScheduleController(Forms forms, Queries queries) {
    this.forms = forms;
    this.queries = queries;
  }

  @GetMapping(PATH)
  ModelAndView show(@RequestParam(required = false) @Nullable Register saved) {
    return page(
        Arrays.stream(Register.values())
            .map(register -> part(register, register == saved))
            .toList());
  }

  @PostMapping(PATH + "/{register:cpr|cvr|sor}")
  ModelAndView save(
      @PathVariable String register,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestParam long version,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      User user) {
    Register named = Register.valueOf(register.toUpperCase(Locale.ROOT));
    FormView form = forms.save(ScheduleForm.of(named), fields, version, user.caller());
    if (part == null && form.state() == State.SAVED) {
      return new ModelAndView("redirect:" + PATH + "?saved=" + named);
    }
    SchedulePart changed = new SchedulePart(view(named), form);
    ModelAndView answer =
        part == null
            ? page(
                Arrays.stream(Register.values())
                    .map(other -> other == named ? changed : part(other, false))
                    .toList())
            : new ModelAndView("console/schedule/part :: answer", "part", changed);
    answer.setStatus(form.unsaved() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    return answer;
  }

  private static ModelAndView page(List<SchedulePart> parts) {
    return new ModelAndView("console/schedule/page", "parts", parts);
  }

  private SchedulePart part(Register register, boolean saved) {
    return new SchedulePart(view(register), forms.stored(ScheduleForm.of(register), saved));
  }

  private ScheduleView view(Register register) {
    return queries.ask(new FindSchedule(register), ScheduleView.class);
  }
}
