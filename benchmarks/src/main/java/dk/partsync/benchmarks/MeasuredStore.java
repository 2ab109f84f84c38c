package dk.partsync.benchmarks;

import dk.partsync.app.DataDirectory;
import dk.partsync.app.embedded.StoreFile;
import dk.partsync.store.MeasuredDisk;
import dk.partsync.store.SqliteDatabase;
import java.time.Duration;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives the product another store than its own.
 *
 * @param alone whether each write is committed by itself
 * @param delay what each commit takes longer
 */
record MeasuredStore(boolean alone, Duration delay)
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String STORE = "sqliteDatabase";

  /** A disk that syncs like a simple one; a commit takes that much more. */
  static final Duration SLOWER = Duration.ofMillis(5);

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context.addBeanFactoryPostProcessor(this::replaceStore);
  }

  private void replaceStore(ConfigurableListableBeanFactory beans) {
    BeanDefinitionRegistry definitions = (BeanDefinitionRegistry) beans;
    definitions.removeBeanDefinition(STORE);
    definitions.registerBeanDefinition(
        STORE,
        BeanDefinitionBuilder.genericBeanDefinition(
                SqliteDatabase.class,
                () ->
                    MeasuredDisk.open(
                        StoreFile.in(beans.getBean(DataDirectory.class)), alone, delay))
            .getBeanDefinition());
  }
}
