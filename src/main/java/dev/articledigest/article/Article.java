package dev.articledigest.article;

import java.util.List;
import java.util.Optional;

/**
 * An article as read: its normalised body text, the blocks of it, and what its file says about it.
 *
 * @param format the format it was read from
 * @param charset the IANA name of the charset it was decoded with; formats of their own have none
 * @param title the headline
 * @param byline the authors, people only
 * @param agencies the news agencies credited ("With AFP and Reuters")
 * @param dateline the place and day that open the report; not part of {@code text}
 * @param publishedAt publication day or instant, ISO 8601 ({@code 2020-06-11} or {@code
 *     2020-06-11T08:30:00Z})
 * @param updatedAt day or instant of the last change, ISO 8601
 * @param siteName the outlet
 * @param section the outlet's section
 * @param url the canonical address
 * @param leadImageUrl the address of the lead image
 * @param declaredLanguage the BCP 47 language the file declares
 * @param text the body: blocks separated by {@code "\n\n"}, no line break within a block, white
 *     space folded, Unicode NFC. The coordinate system of every {@link Span}
 * @param blocks the blocks of {@code text}, in order
 */
public record Article(
    Format format,
    Optional<String> charset,
    Optional<String> title,
    List<String> byline,
    List<String> agencies,
    Optional<Dateline> dateline,
    Optional<String> publishedAt,
    Optional<String> updatedAt,
    Optional<String> siteName,
    Optional<String> section,
    Optional<String> url,
    Optional<String> leadImageUrl,
    Optional<String> declaredLanguage,
    String text,
    List<Block> blocks) {

  /** Copies the lists. */
  public Article {
    byline = List.copyOf(byline);
    agencies = List.copyOf(agencies);
    blocks = List.copyOf(blocks);
  }
}
