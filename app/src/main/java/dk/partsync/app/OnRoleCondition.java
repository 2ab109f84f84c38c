package dk.partsync.app;

import java.util.Set;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Decides {@link ConditionalOnRole}. */
final class OnRoleCondition implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    Set<ProcessRole> roles = PartsyncProperties.rolesIn(context.getEnvironment());
    MergedAnnotation<ConditionalOnRole> asked =
        metadata.getAnnotations().get(ConditionalOnRole.class);
    ProcessRole[] wanted = asked.getEnumArray("value", ProcessRole.class);
    return Set.of(wanted).stream().anyMatch(roles::contains) == asked.getBoolean("present");
  }
}
