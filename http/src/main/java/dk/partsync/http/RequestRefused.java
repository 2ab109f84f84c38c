package dk.partsync.http;

import dk.partsync.api.RejectionCode;
import java.util.List;

/** A request that ends with a problem document before or without a command. */
public final class RequestRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  private RequestRefused(Problem problem) {
    super(problem.code());
    this.problem = problem;
  }

  /** 404: nothing has the id that was asked for. */
  public static RequestRefused notFound(String text) {
    return because(RejectionCode.NOT_FOUND, text);
  }

  /** 400 with the list of faults. */
  public static RequestRefused invalid(List<Fault> faults) {
    return new RequestRefused(Problem.invalid(faults));
  }

  /** The status that belongs to the code; the text is one sentence without personal data. */
  public static RequestRefused because(RejectionCode code, String text) {
    return new RequestRefused(Problem.of(code, text));
  }

  /** The status and text that belong to the code. */
  public static RequestRefused because(ProblemCode code) {
    return new RequestRefused(Problem.of(code));
  }

  /** The status and text that belong to the code, with the fields that it speaks of. */
  public static RequestRefused because(ProblemCode code, List<Fault> faults) {
    return new RequestRefused(Problem.of(code, faults));
  }

  Problem problem() {
    return problem;
  }
}
