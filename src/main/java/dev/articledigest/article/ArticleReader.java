package dev.articledigest.article;

import java.util.Optional;

/** The front door of the room: bytes become an {@link Article}. Safe for use by many threads. */
public final class ArticleReader {

  private ArticleReader() {}

  /** Reads a file within {@link Limits#DEFAULT}. */
  public static Reading read(byte[] content, FileHints file) {
    return read(content, file, Limits.DEFAULT);
  }

  /**
   * Reads a file.
   *
   * @param content the file's bytes, gzipped or not
   * @param file what is known of the file beside its bytes
   * @param limits how much is read
   * @return the article, or why the file is none; never throws for what a file holds
   */
  public static Reading read(byte[] content, FileHints file, Limits limits) {
    try {
      return new Reading.Read(readable(GzipReader.unpacked(content, limits), file, limits));
    } catch (UnreadableException e) {
      return new Reading.Unread(e.problem());
    }
  }

  private static Article readable(byte[] content, FileHints file, Limits limits)
      throws UnreadableException {
    if (isBlank(content)) {
      throw new UnreadableException(Problem.Code.EMPTY, "The file is empty.");
    }
    Optional<Format> signed = SignatureFinder.find(content, limits);
    if (signed.isPresent()) {
      return article(signed.get(), Optional.empty(), signed(signed.get(), content, limits), limits);
    }
    if (MessageReader.isMessage(content, file)) {
      MessageReader.Message message = MessageReader.read(content, file, limits);
      return article(Format.EML, Optional.of(message.charset()), message.draft(), limits);
    }
    Decoder.Decoded decoded = Decoder.decode(content, file);
    if (FoldedWriter.isBlank(decoded.text())) {
      throw new UnreadableException(Problem.Code.EMPTY, "The file is empty.");
    }
    Format format = FormatFinder.find(decoded.text(), file);
    Draft draft = written(format, decoded.text(), file, limits);
    return article(format, Optional.of(decoded.charset()), draft, limits);
  }

  /** Formats that libraries read; where one of them stumbles the file is at fault. */
  private static Draft signed(Format format, byte[] content, Limits limits)
      throws UnreadableException {
    try {
      return switch (format) {
        case PDF -> PdfReader.read(content, limits);
        case DOCX -> DocxReader.read(content, limits);
        case ODT -> OdtReader.read(content, limits);
        default -> RtfReader.read(content);
      };
    } catch (OutOfMemoryError e) {
      // The limits leave room; what a library builds of damaged bytes may not.
      throw new UnreadableException(
          Problem.Code.TOO_LARGE, "The file is " + format + " that asks for too much memory.");
    } catch (RuntimeException | StackOverflowError e) {
      throw new UnreadableException(
          Problem.Code.CORRUPT, "The file is " + format + ", but damaged.");
    }
  }

  private static Draft written(Format format, String text, FileHints file, Limits limits)
      throws UnreadableException {
    return switch (format) {
      case HTML -> PageReader.read(text, file);
      case MARKDOWN -> MarkdownReader.read(text, limits);
      case JSON -> JsonReader.read(text, limits);
      case NITF -> NitfReader.read(text, limits);
      case NEWSML -> NewsmlReader.read(text, limits);
      case FEED -> FeedReader.read(text, limits);
      default -> plain(text, limits);
    };
  }

  private static Draft plain(String text, Limits limits) throws UnreadableException {
    // What is left out of a text may make half of it.
    long most = 2L * limits.characters();
    if (text.length() > most && text.chars().filter(c -> c > ' ').count() > most) {
      throw tooLong(limits);
    }
    return TextReader.read(text);
  }

  private static boolean isBlank(byte[] content) {
    for (byte b : content) {
      if (b != ' ' && (b < '\t' || b > '\r')) {
        return false;
      }
    }
    return true;
  }

  private static Article article(
      Format format, Optional<String> charset, Draft draft, Limits limits)
      throws UnreadableException {
    BlockWriter writer = new BlockWriter();
    for (Draft.Passage block : draft.blocks()) {
      writer.add(block.kind(), block.content());
    }
    String text = writer.text();
    if (!Wording.holdsWord(text)) {
      throw new UnreadableException(Problem.Code.NO_TEXT, "The file holds no text of an article.");
    }
    if (text.length() > limits.characters()) {
      throw tooLong(limits);
    }
    return new Article(
        format,
        charset,
        draft.details(),
        text,
        writer.blocks(),
        draft.partial(),
        writer.alignment());
  }

  private static UnreadableException tooLong(Limits limits) {
    return new UnreadableException(
        Problem.Code.TOO_LARGE,
        "The article is longer than " + limits.characters() + " characters.");
  }
}
