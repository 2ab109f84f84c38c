package dk.partsync.http;

import dk.partsync.web.Caller;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Documents the purpose header wherever a command is sent. */
final class PurposeHeader implements OperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    boolean sendsCommand =
        Arrays.stream(method.getMethodParameters())
            .map(MethodParameter::getParameterType)
            .anyMatch(Caller.class::equals);
    if (sendsCommand) {
      operation.addParametersItem(
          new HeaderParameter()
              .name(Caller.PURPOSE_HEADER)
              .description("Case id or reason; kept with everything that the command changes.")
              .example("Monthly check")
              .schema(new StringSchema().maxLength(200)));
    }
    return operation;
  }
}
