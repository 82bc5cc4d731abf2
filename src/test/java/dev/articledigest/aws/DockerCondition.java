package dev.articledigest.aws;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Skips where no Docker engine is, unless {@code ARTICLE_DIGEST_REQUIRE_DOCKER=true}. */
final class DockerCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if ("true".equals(System.getenv("ARTICLE_DIGEST_REQUIRE_DOCKER"))) {
      return ConditionEvaluationResult.enabled("Docker is required");
    }
    if (DockerClientFactory.instance().isDockerAvailable()) {
      return ConditionEvaluationResult.enabled("Docker is there");
    }
    String reason = "SKIPPED " + context.getDisplayName() + ": no Docker engine is reachable";
    System.err.println(reason);
    return ConditionEvaluationResult.disabled(reason);
  }
}
