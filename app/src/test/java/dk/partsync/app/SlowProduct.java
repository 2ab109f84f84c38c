package dk.partsync.app;

import dk.partsync.store.SlowDisk;
import dk.partsync.store.SqliteDatabase;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;

/** The product as it is but for its disk, which is slow. */
public final class SlowProduct {

  private static final String STORE = "sqliteDatabase";

  private SlowProduct() {}

  public static void main(String[] args) {
    SpringApplication product = new SpringApplication(Partsync.class);
    product.addInitializers(
        context -> context.addBeanFactoryPostProcessor(SlowProduct::replaceStore));
    product.run(args);
  }

  private static void replaceStore(ConfigurableListableBeanFactory beans) {
    BeanDefinitionRegistry definitions = (BeanDefinitionRegistry) beans;
    definitions.removeBeanDefinition(STORE);
    definitions.registerBeanDefinition(
        STORE,
        BeanDefinitionBuilder.genericBeanDefinition(
                SqliteDatabase.class,
                () -> SlowDisk.open(beans.getBean(DataDirectory.class).resolve("partsync.db")))
            .getBeanDefinition());
  }
}
