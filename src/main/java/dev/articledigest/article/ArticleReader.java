package dev.articledigest.article;

/** The front door of the room: bytes become an {@link Article}. Safe for use by many threads. */
public final class ArticleReader {

  /** The most characters the text of an article may have. */
  static final int MOST_CHARACTERS = 1_000_000;

  private ArticleReader() {}

  /**
   * Reads a file.
   *
   * @param content the file's bytes, gzipped or not
   * @param file what is known of the file beside its bytes
   * @return the article, or why the file is none; never throws for what a file holds
   */
  public static Reading read(byte[] content, FileHints file) {
    try {
      return new Reading.Read(readable(GzipReader.unpacked(content), file));
    } catch (UnreadableException e) {
      return new Reading.Unread(e.problem());
    }
  }

  private static Article readable(byte[] content, FileHints file) throws UnreadableException {
    if (isBlank(content)) {
      throw new UnreadableException(Problem.Code.EMPTY, "The file is empty.");
    }
    FormatFinder.check(content);
    Decoder.Decoded decoded = Decoder.decode(content, file);
    if (BlockWriter.folded(decoded.text()).isEmpty()) {
      throw new UnreadableException(Problem.Code.EMPTY, "The file is empty.");
    }
    Format format = FormatFinder.find(decoded.text(), file);
    Draft draft =
        format == Format.HTML
            ? PageReader.read(decoded.text(), file)
            : TextReader.read(decoded.text());
    return article(format, decoded.charset(), draft);
  }

  private static boolean isBlank(byte[] content) {
    for (byte b : content) {
      if (b != ' ' && (b < '\t' || b > '\r')) {
        return false;
      }
    }
    return true;
  }

  private static Article article(Format format, String charset, Draft draft)
      throws UnreadableException {
    BlockWriter writer = new BlockWriter();
    draft.blocks().forEach(block -> writer.add(block.kind(), block.content()));
    String text = writer.text();
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableException(Problem.Code.NO_TEXT, "The file holds no text of an article.");
    }
    if (text.length() > MOST_CHARACTERS) {
      throw new UnreadableException(
          Problem.Code.TOO_LARGE, "The article is longer than a million characters.");
    }
    return new Article(
        format, charset, draft.details(), text, writer.blocks(), writer.alignment());
  }
}
