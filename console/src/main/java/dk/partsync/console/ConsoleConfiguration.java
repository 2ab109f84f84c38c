package dk.partsync.console;

import dk.partsync.web.WebConfiguration;
import java.util.List;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;

/**
 * The whole console: import this class into an application that has a command gateway, a query
 * gateway and Spring Security, and enforce {@link ConsoleAccess} there.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    basePackageClasses = ConsoleConfiguration.class,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import(WebConfiguration.class)
public class ConsoleConfiguration implements WebMvcConfigurer {

  /** Style sheet, scripts and pictures; everybody may read them. */
  public static final String ASSETS = "/console/assets/**";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(ASSETS)
        .addResourceLocations(
            "classpath:/dk/partsync/console/assets/", "classpath:/META-INF/resources/webjars/")
        .setCacheControl(CacheControl.noCache())
        .resourceChain(true)
        .addResolver(new LiteWebJarsResourceResolver());
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new UserResolver());
  }
}
