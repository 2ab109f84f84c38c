package dk.partsync.app;

import dk.partsync.store.PlantedStore;
import dk.partsync.store.SqliteDatabase;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;

/** The product as it is but for its store, which halts the process or has a planted fault. */
public final class PlantedProduct {

  private static final String STORE = "sqliteDatabase";

  private PlantedProduct() {}

  public static SpringApplication application() {
    System.setProperty("axoniq.update-checker.disabled", "true");
    SpringApplication product = new SpringApplication(Partsync.class);
    product.addInitializers(
        context -> context.addBeanFactoryPostProcessor(PlantedProduct::replaceStore));
    return product;
  }

  private static void replaceStore(ConfigurableListableBeanFactory beans) {
    BeanDefinitionRegistry definitions = (BeanDefinitionRegistry) beans;
    definitions.removeBeanDefinition(STORE);
    definitions.registerBeanDefinition(
        STORE,
        BeanDefinitionBuilder.genericBeanDefinition(
                SqliteDatabase.class,
                () -> PlantedStore.open(beans.getBean(DataDirectory.class).resolve("partsync.db")))
            .getBeanDefinition());
  }
}
