package dk.partsync.console.credentials;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.sync.Register;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What answers a form about a credential: the part of the page that it was sent from, or a page.
 */
@Component
final class CredentialPages {

  static final String PATH = "/console/settings/credentials";

  private static final String CERTIFICATE = "certificate-";

  private final RegisterCredentials credentials;

  CredentialPages(RegisterCredentials credentials) {
    this.credentials = credentials;
  }

  /** The tab, with one register's block as it is given. */
  ModelAndView page(@Nullable CredentialsBlock changed) {
    List<CredentialsBlock> blocks =
        CredentialKind.registers().stream().map(register -> block(register, changed)).toList();
    return new ModelAndView("console/credentials/page", "blocks", blocks);
  }

  /**
   * @param target id of the part that is to be replaced, none when the whole page is
   */
  ModelAndView answer(CredentialsBlock block, @Nullable String target) {
    boolean refused = !block.certificate().faults().isEmpty() || !block.secret().faults().isEmpty();
    HttpStatus status = refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    if (target != null) {
      String part = target.startsWith(CERTIFICATE) ? "certificateAnswer" : "registerAnswer";
      ModelAndView answer = new ModelAndView("console/credentials/block :: " + part, status);
      return answer.addObject("block", block);
    }
    if (block.outcome() != null) {
      return new ModelAndView(
          "redirect:" + PATH + "?register=" + block.held().register() + "&done=" + block.outcome());
    }
    ModelAndView page = page(block);
    page.setStatus(status);
    return page;
  }

  private CredentialsBlock block(Register register, @Nullable CredentialsBlock changed) {
    return changed != null && changed.held().register() == register
        ? changed
        : credentials.of(register);
  }
}
