package dk.partsync.app;

import dk.partsync.app.embedded.StoreFile;
import dk.partsync.store.SqliteDatabase;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;

/** The product as it is but for its store. */
public final class ProductOnStore {

  private static final String STORE = "sqliteDatabase";

  private ProductOnStore() {}

  /** The product, to be run on what opens its store file. */
  public static SpringApplication opening(Function<Path, SqliteDatabase> store) {
    System.setProperty("axoniq.update-checker.disabled", "true");
    SpringApplication product = new SpringApplication(Partsync.class);
    product.addInitializers(
        context -> context.addBeanFactoryPostProcessor(beans -> replace(beans, store)));
    return product;
  }

  private static void replace(
      ConfigurableListableBeanFactory beans, Function<Path, SqliteDatabase> store) {
    BeanDefinitionRegistry definitions = (BeanDefinitionRegistry) beans;
    definitions.removeBeanDefinition(STORE);
    definitions.registerBeanDefinition(
        STORE,
        BeanDefinitionBuilder.genericBeanDefinition(
                SqliteDatabase.class,
                () -> store.apply(StoreFile.in(beans.getBean(DataDirectory.class))))
            .getBeanDefinition());
  }
}
