package dev.articledigest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an article beside its bytes.
 *
 * @param name the file's name or object key; its ending helps to tell the format, a date in it
 *     ("2020/06/11/…") may anchor relative dates
 * @param contentType the media type it was stored with
 * @param publishedAt the day it was published, from metadata or a caller
 * @param uploadedAt when it was uploaded: the weakest date anchor
 * @param url the address it was fetched from
 * @param words the most words the digest may have, 15 to 200
 */
public record ArticleHints(
    Optional<String> name,
    Optional<String> contentType,
    Optional<LocalDate> publishedAt,
    Optional<Instant> uploadedAt,
    Optional<String> url,
    int words) {

  /** The digest's length unless asked otherwise, in words. */
  public static final int DEFAULT_WORDS = 60;

  /** The shortest digest that may be asked for, in words. */
  public static final int LEAST_WORDS = 15;

  /** The longest digest that may be asked for, in words. */
  public static final int MOST_WORDS = 200;

  /**
   * Checks the word budget.
   *
   * @throws IllegalArgumentException if {@code words} is outside 15 to 200
   */
  public ArticleHints {
    if (words < LEAST_WORDS || words > MOST_WORDS) {
      throw new IllegalArgumentException(
          "words must be " + LEAST_WORDS + " to " + MOST_WORDS + ", not " + words);
    }
  }

  /** Nothing known but the name. */
  public static ArticleHints named(String name) {
    return new ArticleHints(
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        DEFAULT_WORDS);
  }
}
