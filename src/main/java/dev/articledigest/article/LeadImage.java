package dev.articledigest.article;

import java.util.Optional;

/**
 * The image an article leads with.
 *
 * @param url its absolute address
 * @param caption the words under it; alternative text is none
 */
public record LeadImage(Optional<String> url, Optional<String> caption) {

  /** No image is known. */
  public static final LeadImage NONE = new LeadImage(Optional.empty(), Optional.empty());

  /** This; the other's parts where this has none. */
  LeadImage or(LeadImage other) {
    return new LeadImage(
        url.isPresent() ? url : other.url, caption.isPresent() ? caption : other.caption);
  }
}
