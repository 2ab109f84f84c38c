package dk.partsync.app.console;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One product and one browser for all tests of a build; each test starts signed out, in Danish. */
final class SharedConsole implements ParameterResolver, BeforeEachCallback {

  @Override
  public void beforeEach(ExtensionContext context) {
    browser(context).forget();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == ConsoleProduct.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class
        ? browser(context)
        : product(context);
  }

  private static ConsoleProduct product(ExtensionContext context) {
    return store(context)
        .computeIfAbsent(ConsoleProduct.class, key -> ConsoleProduct.start(), ConsoleProduct.class);
  }

  private static Browser browser(ExtensionContext context) {
    return store(context)
        .computeIfAbsent(Browser.class, key -> Browser.at(product(context)), Browser.class);
  }

  private static Store store(ExtensionContext context) {
    return context.getRoot().getStore(Namespace.create(SharedConsole.class));
  }
}
