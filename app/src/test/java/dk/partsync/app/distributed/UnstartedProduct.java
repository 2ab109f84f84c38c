package dk.partsync.app.distributed;

import dk.partsync.app.Partsync;
import java.nio.file.Path;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;

/**
 * All beans of profile axonserver, put together and not started: no Axon Server is needed to see
 * how they are wired.
 */
final class UnstartedProduct {

  private UnstartedProduct() {}

  static ConfigurableApplicationContext of(RealServers servers, Path data) {
    SpringApplication application = new SpringApplication(Partsync.class);
    application.setInitializers(
        application.getInitializers().stream()
            .filter(initializer -> !(initializer instanceof AwaitServers))
            .toList());
    application.addInitializers(UnstartedProduct::startNothing);
    return application.run(
        "--spring.profiles.active=axonserver",
        "--server.port=0",
        "--logging.level.root=WARN",
        "--partsync.data-dir=" + data,
        "--partsync.identifier-key-file=" + KeyFile.in(data),
        "--partsync.master-key-file=" + KeyFile.masterIn(data),
        "--axon.axonserver.servers=127.0.0.1:1",
        "--spring.mongodb.uri=" + servers.mongoUri());
  }

  private static void startNothing(ConfigurableApplicationContext context) {
    context
        .getBeanFactory()
        .registerSingleton(
            AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, new NothingStarts());
    context.addBeanFactoryPostProcessor(
        beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("heartbeat"));
  }

  private static final class NothingStarts extends DefaultLifecycleProcessor {

    @Override
    public void onRefresh() {}
  }
}
