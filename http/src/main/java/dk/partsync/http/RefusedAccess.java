package dk.partsync.http;

import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.RecordRefusedAccess;
import dk.partsync.api.party.BusinessId;
import dk.partsync.api.party.PersonId;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Records what users tried that their roles do not allow, where such tries are recorded (A2-11).
 */
@Component
public final class RefusedAccess {

  private static final Logger LOG = LoggerFactory.getLogger(RefusedAccess.class);

  private static final List<Recorded> RECORDED =
      ApiAccess.rules().stream()
          .flatMap(
              rule -> Optional.ofNullable(rule.recordedAs()).stream().map(kind -> of(rule, kind)))
          .toList();

  private final Commands commands;

  RefusedAccess(Commands commands) {
    this.commands = commands;
  }

  /**
   * Records the request when it is one of those. The request stays refused whether or not this
   * succeeds.
   */
  public void record(HttpServletRequest request) {
    PathContainer path = PathContainer.parsePath(request.getRequestURI());
    RECORDED.stream()
        .filter(recorded -> recorded.matches(request.getMethod(), path))
        .findFirst()
        .ifPresent(recorded -> record(recorded.kind, recorded.pattern, request));
  }

  /**
   * Records a try at an address that stands for a recorded one; likewise. The purpose may be a
   * field of the form.
   *
   * @param pattern of the address, whose variable {@code id} is the party; what stands there
   *     without being an id of ours is not kept
   */
  public void record(AccessKind kind, PathPattern pattern, HttpServletRequest request) {
    PathPattern.PathMatchInfo match =
        pattern.matchAndExtract(PathContainer.parsePath(request.getRequestURI()));
    String id = match == null ? null : match.getUriVariables().get("id");
    boolean ours = id != null && (PersonId.isOne(id) || BusinessId.isOne(id));
    record(kind, ours ? id : null, request);
  }

  /** Records a try at no party that the endpoint itself refuses; likewise. */
  public void record(AccessKind kind, HttpServletRequest request) {
    record(kind, (String) null, request);
  }

  private void record(AccessKind kind, @Nullable String partyId, HttpServletRequest request) {
    try {
      commands.send(
          new RecordRefusedAccess(UUID.randomUUID().toString(), kind, partyId, null),
          callerOf(request));
    } catch (RuntimeException e) {
      LOG.error("A refused try of kind {} was not recorded", kind, FailureWithoutTexts.of(e));
    }
  }

  /** A purpose that is no text keeps no try from being recorded. */
  private static Caller callerOf(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    String header = request.getHeader(Caller.PURPOSE_HEADER);
    try {
      return CallerResolver.caller(
          principal, header == null ? request.getParameter(Caller.PURPOSE_FIELD) : header);
    } catch (RequestRefused e) {
      return CallerResolver.caller(principal, null);
    }
  }

  private static Recorded of(ApiAccess.Rule rule, AccessKind kind) {
    return new Recorded(
        rule.method(), PathPatternParser.defaultInstance.parse(rule.pattern()), kind);
  }

  private record Recorded(String method, PathPattern pattern, AccessKind kind) {

    boolean matches(String requested, PathContainer path) {
      return method.equals(requested) && pattern.matches(path);
    }
  }
}
