package dev.articledigest.article;

import java.util.List;
import java.util.Optional;

/**
 * An article as read: its normalised body text, the blocks of it, and what its file says about it.
 *
 * @param format the format it was read from
 * @param charset the IANA name of the charset it was decoded with; formats of their own have none
 * @param details what the file says about it; nothing of it is part of {@code text} but a plain
 *     text's title
 * @param text the body: blocks separated by {@code "\n\n"}, no line break within a block, white
 *     space folded, Unicode NFC. The coordinate system of every {@link Span}
 * @param blocks the blocks of {@code text}, in order
 * @param partial whether the file holds only the beginning of the article, as paywalled pages do
 * @param alignment the way from {@code text} back to the file
 */
public record Article(
    Format format,
    Optional<String> charset,
    Details details,
    String text,
    List<Block> blocks,
    boolean partial,
    Alignment alignment) {

  /** Copies the list. */
  public Article {
    blocks = List.copyOf(blocks);
  }

  /** The headline. */
  public Optional<String> title() {
    return details.title();
  }

  /** The authors, people only. */
  public List<String> byline() {
    return details.credits().byline();
  }

  /** The news agencies credited ("With AFP and Reuters"). */
  public List<String> agencies() {
    return details.credits().agencies();
  }

  /** The place and day that open the report; not part of the text. */
  public Optional<Dateline> dateline() {
    return details.dateline();
  }

  /** Publication day or instant, ISO 8601. */
  public Optional<String> publishedAt() {
    return value(details.dates().published());
  }

  /** Day or instant of the last change, ISO 8601. */
  public Optional<String> updatedAt() {
    return value(details.dates().updated());
  }

  private static Optional<String> value(Optional<Dated> dated) {
    return dated.isPresent() ? Optional.of(dated.get().value()) : Optional.empty();
  }

  /** The canonical address. */
  public Optional<String> url() {
    return details.outlet().url();
  }

  /** The BCP 47 language the file declares. */
  public Optional<String> declaredLanguage() {
    return details.language();
  }
}
