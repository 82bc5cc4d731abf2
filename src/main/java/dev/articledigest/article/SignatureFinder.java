package dev.articledigest.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells the formats that their first bytes give away, and refuses those that nobody reads. */
final class SignatureFinder {

  /** What is read, for people whose file is something else. */
  static final String WANTED =
      "text, HTML, Markdown, PDF, DOCX, ODT, RTF, e-mail, JSON and news XML are read.";

  private static final int HEAD = 1024;

  /** The bytes of a start, as ISO 8859-1, and what a file with it is. */
  private record Signature(String start, int at, String what) {

    boolean opens(String head) {
      return head.startsWith(start, at);
    }
  }

  private static final List<Signature> UNREAD =
      List.of(
          new Signature("\u0089PNG", 0, "a PNG image"),
          new Signature("\u00FF\u00D8\u00FF", 0, "a JPEG image"),
          new Signature("GIF87a", 0, "a GIF image"),
          new Signature("GIF89a", 0, "a GIF image"),
          new Signature("WEBP", 8, "a WebP image"),
          new Signature("II*\u0000", 0, "a TIFF image"),
          new Signature("MM\u0000*", 0, "a TIFF image"),
          new Signature("\u0000\u0000\u0001\u0000", 0, "an icon"),
          new Signature("8BPS", 0, "a Photoshop image"),
          new Signature("ftypavif", 4, "an AVIF image"),
          new Signature("ftypheic", 4, "a HEIC image"),
          new Signature("ftyp", 4, "a film"),
          new Signature("AVI ", 8, "a film"),
          new Signature("\u001AE\u00DF\u00A3", 0, "a film"),
          new Signature("WAVE", 8, "a sound recording"),
          new Signature("OggS", 0, "a sound recording"),
          new Signature("ID3", 0, "a sound recording"),
          new Signature("fLaC", 0, "a sound recording"),
          new Signature("RIFF", 0, "a media file"),
          new Signature("BZh", 0, "a bzip2 archive"),
          new Signature("\u00FD7zXZ", 0, "an xz archive"),
          new Signature("7z\u00BC\u00AF", 0, "a 7-Zip archive"),
          new Signature("Rar!", 0, "a RAR archive"),
          new Signature("(\u00B5/\u00FD", 0, "a Zstandard archive"),
          new Signature("ustar", 257, "a tar archive"),
          new Signature("\u007FELF", 0, "a program"),
          new Signature("MZ\u0090", 0, "a program"),
          new Signature("\u00CA\u00FE\u00BA\u00BE", 0, "a program"),
          new Signature("\u00CF\u00FA\u00ED\u00FE", 0, "a program"),
          new Signature("\u0000asm", 0, "a program"),
          new Signature("SQLite format 3", 0, "a database"),
          new Signature("PAR1", 0, "a Parquet table"),
          new Signature("wOFF", 0, "a font"),
          new Signature("wOF2", 0, "a font"),
          new Signature("\u0000\u0001\u0000\u0000\u0000", 0, "a font"),
          new Signature("OTTO\u0000", 0, "a font"),
          new Signature("%!PS", 0, "a PostScript document"),
          new Signature("AT&TFORM", 0, "a DjVu document"));

  private SignatureFinder() {}

  /**
   * The format, where the first bytes tell it.
   *
   * @throws UnreadableException if they tell a format that isn't read
   */
  static Optional<Format> find(byte[] content, Limits limits) throws UnreadableException {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return Optional.of(PackageFinder.find(ZipReader.of(content, limits)));
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw compound(content);
    }
    if (head.startsWith("{\\rtf")) {
      return Optional.of(Format.RTF);
    }
    // Readers accept up to 1,024 bytes before a PDF's header (ISO 32000-1, annex H, note 13).
    if (head.startsWith("%PDF-") || (head.contains("%PDF-1.") && holdsPdfEnd(content))) {
      return Optional.of(Format.PDF);
    }
    for (Signature signature : UNREAD) {
      if (signature.opens(head)) {
        throw unsupported(signature.what());
      }
    }
    return Optional.empty();
  }

  private static boolean holdsPdfEnd(byte[] content) {
    int start = Math.max(0, content.length - HEAD);
    return new String(content, start, content.length - start, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }

  /** Microsoft's compound files: locked OOXML, or the formats before it. */
  private static UnreadableException compound(byte[] content) {
    if (holds(content, "EncryptedPackage")) {
      return new UnreadableException(
          Problem.Code.ENCRYPTED, "The file is an Office document locked by a password.");
    }
    if (holds(content, "WordDocument")) {
      return unsupported("an old Word document (.doc); saved as .docx it can be read");
    }
    if (holds(content, "__substg1.0_")) {
      return unsupported("an Outlook message (.msg); saved as .eml it can be read");
    }
    return unsupported("an old Office document");
  }

  /** Whether a name, as the directory of a compound file writes it, stands in the file. */
  private static boolean holds(byte[] content, String name) {
    String wide = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return new String(content, StandardCharsets.ISO_8859_1).contains(wide);
  }

  static UnreadableException unsupported(String what) {
    return new UnreadableException(
        Problem.Code.UNSUPPORTED_FORMAT, "The file is " + what + "; " + WANTED);
  }
}
