package dk.partsync.app.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demonstration.
 *
 * @param simulatorPort loopback port of the register simulator, 0 for any that is free
 * @param units how many SOR units the simulated register holds
 * @param persons how many people the simulated CPR holds, at least 300
 * @param businesses how many companies and production units the simulated CVR holds, at least 200
 */
@ConfigurationProperties("partsync.demo")
record DemoProperties(
    @DefaultValue("8091") int simulatorPort,
    @DefaultValue("2000") int units,
    @DefaultValue("2000") int persons,
    @DefaultValue("2000") int businesses) {}
