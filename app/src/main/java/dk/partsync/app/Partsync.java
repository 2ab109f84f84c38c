package dk.partsync.app;

import dk.partsync.http.HttpConfiguration;
import java.util.OptionalInt;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The product as one process. */
@SpringBootConfiguration
@EnableAutoConfiguration(
    exclude = {UpdateCheckerAutoConfiguration.class, XStreamAutoConfiguration.class})
@ConfigurationPropertiesScan
@ComponentScan
@Import(HttpConfiguration.class)
public class Partsync {

  public static void main(String[] args) {
    System.setProperty("axoniq.update-checker.disabled", "true");
    OptionalInt status = Verb.run(args);
    if (status.isPresent()) {
      System.exit(status.getAsInt());
    }
    SpringApplication.run(Partsync.class, args);
  }
}
