package dk.partsync.http;

import dk.partsync.api.RejectionCode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reasons of its own for which an endpoint refuses a request; those that all endpoints share go
 * without saying. The OpenAPI document lists them.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

  /** Reasons that commands give. */
  RejectionCode[] value();

  /** Reasons that HTTP gives. */
  ProblemCode[] http() default {};
}
