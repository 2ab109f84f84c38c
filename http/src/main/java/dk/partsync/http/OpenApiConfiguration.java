package dk.partsync.http;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import dk.partsync.web.Caller;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document at {@code /api/docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  private static final String BASIC = "basic";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
  }

  @Bean
  OpenAPI partsyncApi(ObjectMapperProvider schemas) {
    // as in HttpJson: what a record computes is not part of it
    schemas.jsonMapper().setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE);
    Components components =
        new Components()
            .addSecuritySchemes(
                BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC));
    ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    return new OpenAPI()
        .info(
            new Info()
                .title("Partsync")
                .version("1")
                .description(
                    "Parties kept in step with Danish registers. Times are ISO 8601 in UTC; a value"
                        + " that is absent is left out. Every failure is a problem document (RFC"
                        + " 9457) with a stable code."))
        .components(components)
        .addSecurityItem(new SecurityRequirement().addList(BASIC));
  }

  @Bean
  OperationCustomizer problemResponses() {
    return new ProblemResponses();
  }

  @Bean
  OperationCustomizer purposeHeader() {
    return new PurposeHeader();
  }

  @Bean
  OperationCustomizer examples() {
    return new Examples();
  }
}
