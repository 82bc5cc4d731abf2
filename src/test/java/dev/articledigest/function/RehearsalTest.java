package dev.articledigest.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RehearsalTest {

  private static final Settings SETTINGS =
      Settings.from(
          Map.of(
              "RESULTS_BUCKET", "article-digest-results",
              "DIGEST_TOPIC_ARN", "arn:aws:sns:eu-central-1:123456789012:digests",
              "MAIL_TOPIC_ARN", "arn:aws:sns:eu-central-1:123456789012:mail"));

  private final List<String> steps = new ArrayList<>();
  private boolean refused;

  /** Notes what is asked of the ports. */
  private final class Notes implements PortsProvider, DigestStore {

    @Override
    public Ports open(Settings settings) {
      throw new AssertionError("the ports in the cloud are not for rehearsals");
    }

    @Override
    public Ports rehearse(Settings settings, byte[] article) {
      StoredArticle.Facets none =
          new StoredArticle.Facets(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      return new Ports(
          (upload, maxBytes) -> Optional.of(new StoredArticle(article, article.length, none)),
          this,
          notification -> steps.add("publish " + notification.topicArn()));
    }

    @Override
    public boolean putIfAbsent(String key, byte[] document) {
      assertThat(new String(document, StandardCharsets.UTF_8)).contains("\"keyFacts\":[{");
      steps.add("put " + key);
      return !refused;
    }

    @Override
    public boolean replace(String key, byte[] document, String eTag) {
      return false;
    }

    @Override
    public Optional<StoredDigest> read(String key) {
      return Optional.empty();
    }
  }

  @Test
  void takesATextAndAPageThroughAllSteps() {
    new Rehearsal(SETTINGS, new Notes()).run();

    assertThat(steps)
        .contains("put digests/rehearsal.txt.json", "put digests/rehearsal.html.json")
        .contains("publish " + SETTINGS.digestTopicArn())
        .contains("publish " + SETTINGS.mailTopicArn().orElseThrow());
  }

  @Test
  void failsWhereAStepFails() {
    refused = true;

    assertThatThrownBy(() -> new Rehearsal(SETTINGS, new Notes()).run())
        .isInstanceOf(DigestStoreException.class);
  }
}
