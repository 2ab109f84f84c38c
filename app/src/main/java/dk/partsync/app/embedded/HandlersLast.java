package dk.partsync.app.embedded;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Event handlers give way before each event. */
@Component
@Profile("embedded")
class HandlersLast implements ConfigurerModule {

  private final RightOfWay way;

  HandlersLast(RightOfWay way) {
    this.way = way;
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerDefaultHandlerInterceptor(
            (configuration, processor) ->
                (unitOfWork, chain) -> {
                  way.give();
                  return chain.proceed();
                });
  }
}
