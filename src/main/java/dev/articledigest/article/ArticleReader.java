package dev.articledigest.article;

import java.util.List;
import java.util.Optional;

/** The front door of the room: bytes become an {@link Article}. */
public final class ArticleReader {

  private ArticleReader() {}

  /**
   * Reads a file.
   *
   * @param content the file's bytes, gzipped or not
   * @param file what is known of the file beside its bytes
   */
  public static Reading read(byte[] content, FileHints file) {
    String text = new String(content, java.nio.charset.StandardCharsets.UTF_8).strip();
    return new Reading.Read(
        new Article(
            Format.TEXT,
            "UTF-8",
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())))));
  }
}
