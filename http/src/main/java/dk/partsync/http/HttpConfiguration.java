package dk.partsync.http;

import dk.partsync.web.WebConfiguration;
import java.util.List;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The whole HTTP API: import this class into an application that has a command gateway and a query
 * gateway. {@code partsync-http.properties} comes with it and says where the OpenAPI document is.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = HttpConfiguration.class)
@Import(WebConfiguration.class)
@PropertySource("classpath:partsync-http.properties")
public class HttpConfiguration implements WebMvcConfigurer {

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    builder.withJsonConverter(new WholeJson(HttpJson.mapper()));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new CallerResolver());
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors
        .addInterceptor(new NoStore())
        .addPathPatterns(
            "/api/parties",
            "/api/parties/**",
            "/api/cpr/**",
            "/api/registers/*/credentials",
            "/api/registers/*/credentials/**");
  }
}
