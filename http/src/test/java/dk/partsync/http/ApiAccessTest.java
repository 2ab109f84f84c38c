package dk.partsync.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.access.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class ApiAccessTest extends HttpTest {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @Test
  void everyEndpointHasARule() {
    assertThat(endpoints()).hasSizeGreaterThan(15);
    assertThat(ruled()).containsAll(endpoints());
  }

  @Test
  void anEndpointWithoutARuleIsNoticed() throws Exception {
    RequestMappingInfo planted =
        RequestMappingInfo.paths("/api/planted")
            .methods(RequestMethod.GET)
            .options(mapping.getBuilderConfiguration())
            .build();
    mapping.registerMapping(planted, this, ApiAccessTest.class.getDeclaredMethod("endpoints"));
    try {
      assertThatThrownBy(this::everyEndpointHasARule)
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("GET /api/planted");
    } finally {
      mapping.unregisterMapping(planted);
    }
  }

  @Test
  void everyRuleHasAnEndpointAndNoEndpointHasTwo() {
    List<String> rules =
        ApiAccess.rules().stream().map(rule -> rule.method() + " " + rule.pattern()).toList();

    assertThat(rules).doesNotHaveDuplicates();
    assertThat(endpoints()).containsAll(rules);
  }

  @Test
  void whatIsNotForEveryUserIsForSomeRole() {
    assertThat(ApiAccess.rules())
        .allSatisfy(rule -> assertThat(rule.anyOf().isEmpty()).isEqualTo(rule.everyUser()));
  }

  @Test
  void administratorsRunRegistersAndEditorsWriteParties() {
    assertThat(ApiAccess.rules())
        .filteredOn(rule -> !rule.method().equals("GET"))
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              switch (rule.pattern()) {
                case "/api/parties/search" -> assertThat(rule.everyUser()).isTrue();
                case "/api/cases/{caseId}",
                    "/api/cases/{caseId}/close",
                    "/api/cases/{caseId}/reopen",
                    "/api/cases/{caseId}/parties/{partyId}",
                    "/api/parties",
                    "/api/parties/{id}",
                    "/api/parties/{id}/cpr-number",
                    "/api/parties/{id}/cpr-pause",
                    "/api/parties/{id}/cvr-fetch",
                    "/api/parties/{id}/cvr-pause",
                    "/api/cvr/parties",
                    "/api/cvr/lookups",
                    "/api/cvr/intakes" ->
                    assertThat(rule.anyOf()).containsExactly(Role.PARTY_EDITOR);
                case "/api/parties/{id}/unmask" ->
                    assertThat(rule.anyOf()).containsExactly(Role.CPR_UNMASK);
                case "/api/parties/{id}/access-report" ->
                    assertThat(rule.anyOf()).containsExactly(Role.AUDITOR);
                case "/api/cpr/lookups" ->
                    assertThat(rule.anyOf()).containsExactly(Role.CPR_UPDATE);
                case "/api/parties/{id}/cpr-fetch", "/api/parties/{id}/cpr-candidate" -> {
                  assertThat(rule.anyOf()).containsExactly(Role.CPR_UPDATE);
                  assertThat(rule.besides()).containsExactly(Role.PARTY_EDITOR);
                }
                default -> assertThat(rule.anyOf()).containsExactly(Role.REGISTER_ADMIN);
              }
            });
  }

  private static Set<String> ruled() {
    return ApiAccess.rules().stream()
        .map(rule -> rule.method() + " " + rule.pattern())
        .collect(Collectors.toSet());
  }

  private Set<String> endpoints() {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> !isErrorPage(entry))
        .map(Map.Entry::getKey)
        .flatMap(
            info ->
                info.getPatternValues().stream()
                    .flatMap(
                        path ->
                            info.getMethodsCondition().getMethods().isEmpty()
                                ? Stream.of("ANY " + path)
                                : info.getMethodsCondition().getMethods().stream()
                                    .map(method -> method + " " + path)))
        .collect(Collectors.toSet());
  }

  private static boolean isErrorPage(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
    return entry.getKey().getPatternValues().equals(Set.of("/error"));
  }
}
