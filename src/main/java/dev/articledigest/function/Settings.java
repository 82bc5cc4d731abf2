package dev.articledigest.function;

import dev.articledigest.ArticleHints;
import dev.articledigest.Digester;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What an operator sets, checked once at start.
 *
 * @param resultsBucket the bucket that documents are written to
 * @param digestTopicArn the topic for machines
 * @param mailTopicArn the topic for people, if mail is wanted
 * @param digestPrefix what the keys of documents begin with; objects of the results bucket under it
 *     are never digested
 * @param words the most words of a digest
 * @param maxArticleBytes the largest file that is read, in bytes
 * @param maxUnpackedBytes the most bytes a file may unpack to
 * @param maxCharacters the longest text that is digested, in characters
 */
public record Settings(
    String resultsBucket,
    String digestTopicArn,
    Optional<String> mailTopicArn,
    String digestPrefix,
    int words,
    int maxArticleBytes,
    int maxUnpackedBytes,
    int maxCharacters) {

  /** What keys of documents begin with unless set otherwise. */
  public static final String DEFAULT_PREFIX = "digests/";

  /** The largest file that is read unless set otherwise: 10 MiB. */
  public static final int DEFAULT_MAX_BYTES = 10 * 1024 * 1024;

  private static final int MOST_BYTES = 100 * 1024 * 1024;
  private static final int MOST_CHARACTERS = 10_000_000;
  private static final int LONGEST_PREFIX = 200;

  /**
   * Checks the variables of {@code environment}.
   *
   * @throws IllegalArgumentException naming the variable that is missing or wrong
   */
  public static Settings from(Map<String, String> environment) {
    Variables variables = new Variables(environment);
    return new Settings(
        resultsBucket(variables),
        topic("DIGEST_TOPIC_ARN", variables.required("DIGEST_TOPIC_ARN")),
        variables.optional("MAIL_TOPIC_ARN").map(arn -> topic("MAIL_TOPIC_ARN", arn)),
        prefix(variables.optional("DIGEST_PREFIX").orElse(DEFAULT_PREFIX)),
        inRange(
            "DIGEST_WORDS",
            variables.number("DIGEST_WORDS", ArticleHints.DEFAULT_WORDS),
            ArticleHints.LEAST_WORDS,
            ArticleHints.MOST_WORDS),
        variables.upTo("MAX_ARTICLE_BYTES", DEFAULT_MAX_BYTES, MOST_BYTES),
        variables.upTo("MAX_UNPACKED_BYTES", Digester.MOST_BYTES, MOST_BYTES),
        variables.upTo("MAX_CHARACTERS", Digester.MOST_CHARACTERS, MOST_CHARACTERS));
  }

  /** Documents in the article bucket would be uploads that call the function again, without end. */
  private static String resultsBucket(Variables variables) {
    String results = variables.required("RESULTS_BUCKET");
    if (variables.optional("ARTICLE_BUCKET").equals(Optional.of(results))) {
      throw new IllegalArgumentException(
          "RESULTS_BUCKET must be another bucket than ARTICLE_BUCKET, not " + results);
    }
    return results;
  }

  private static String topic(String name, String arn) {
    if (!arn.startsWith("arn:") || !arn.contains(":sns:")) {
      throw new IllegalArgumentException(name + " must be the ARN of a topic, not " + arn);
    }
    if (arn.endsWith(".fifo")) {
      throw new IllegalArgumentException(name + " must be a standard topic, not " + arn);
    }
    return arn;
  }

  private static String prefix(String prefix) {
    boolean folder = prefix.endsWith("/") && !prefix.startsWith("/");
    if (!folder || prefix.getBytes(StandardCharsets.UTF_8).length > LONGEST_PREFIX) {
      throw new IllegalArgumentException(
          "DIGEST_PREFIX must end, not begin, with / and have at most "
              + LONGEST_PREFIX
              + " bytes, not "
              + prefix);
    }
    return prefix;
  }

  private static int inRange(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must be " + least + " to " + most + ", not " + value);
    }
    return value;
  }

  private record Variables(Map<String, String> environment) {

    private Optional<String> optional(String name) {
      String value = environment.getOrDefault(name, "").strip();
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private String required(String name) {
      Optional<String> value = optional(name);
      if (value.isEmpty()) {
        throw new IllegalArgumentException(name + " is not set");
      }
      return value.get();
    }

    private int upTo(String name, int fallback, int most) {
      return inRange(name, number(name, fallback), 1, most);
    }

    private int number(String name, int fallback) {
      String value = optional(name).orElse(Integer.toString(fallback));
      try {
        return Integer.parseInt(value);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(name + " must be a whole number, not " + value, e);
      }
    }
  }
}
