package dk.partsync.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Only in a process that has one of the roles ({@code partsync.roles}). */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnRoleCondition.class)
public @interface ConditionalOnRole {

  /** The roles of which the process needs one. */
  ProcessRole[] value();

  /** False to ask for a process that has none of them. */
  boolean present() default true;
}
