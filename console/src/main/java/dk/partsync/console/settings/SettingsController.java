package dk.partsync.console.settings;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.sync.Register;
import dk.partsync.console.User;
import dk.partsync.console.credentials.RegisterCredentials;
import dk.partsync.console.settings.FormView.State;
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

/** The tabs of the registers, each with its own settings (A1-01 to A1-03). */
@Controller
class SettingsController {

  private final Forms forms;
  private final RegisterCredentials credentials;

  SettingsController(Forms forms, RegisterCredentials credentials) {
    this.forms = forms;
    this.credentials = credentials;
  }

  @GetMapping("/console/settings")
  String first() {
    return "redirect:/console/settings/cpr";
  }

  @GetMapping("/console/settings/{register:cpr|cvr|sor}")
  ModelAndView show(
      @PathVariable String register, @RequestParam(required = false) @Nullable String saved) {
    Register named = RegisterForms.named(register);
    return page(named, forms.stored(RegisterForms.of(named), saved != null));
  }

  @PostMapping("/console/settings/{register:cpr|cvr|sor}")
  ModelAndView save(
      @PathVariable String register,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestParam long version,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      User user) {
    Register named = RegisterForms.named(register);
    FormView form = forms.save(RegisterForms.of(named), fields, version, user.caller());
    if (part == null && form.state() == State.SAVED) {
      return new ModelAndView("redirect:" + form.path() + "?saved");
    }
    ModelAndView answer = page(named, form);
    if (part != null) {
      answer.setViewName("console/settings/form :: answer");
    }
    answer.setStatus(form.unsaved() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    return answer;
  }

  private ModelAndView page(Register register, FormView form) {
    ModelAndView page = new ModelAndView("console/settings/page", "form", form);
    page.addObject(
        "block", CredentialKind.registers().contains(register) ? credentials.of(register) : null);
    return page;
  }
}
