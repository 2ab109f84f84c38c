package dk.partsync.app.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that get a {@link Browser} and the {@link ConsoleProduct} it looks at, both shared by all
 * of them. Without a browser on the machine they are skipped and say so, unless the environment
 * variable {@code PARTSYNC_TEST_BROWSER} is {@code required}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({BrowserPresent.class, SharedConsole.class})
@interface InBrowser {}
