package dk.partsync.app;

import java.util.OptionalInt;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/** The product: one process of it, or all of it in one. */
@SpringBootConfiguration
@EnableAutoConfiguration(
    exclude = {UpdateCheckerAutoConfiguration.class, XStreamAutoConfiguration.class})
@ConfigurationPropertiesScan
@ComponentScan
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
