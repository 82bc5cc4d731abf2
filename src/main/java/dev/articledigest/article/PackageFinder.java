package dev.articledigest.article;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Tells what a zip is: a document of Word or LibreOffice, or something that nobody reads. */
final class PackageFinder {

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  private PackageFinder() {}

  static Format find(ZipReader zip) throws UnreadableException {
    Set<String> names = zip.names();
    if (names.contains("[Content_Types].xml")) {
      return office(names);
    }
    if (names.contains("mimetype")) {
      return declared(zip);
    }
    if (zip.isEncrypted()) {
      throw new UnreadableException(
          Problem.Code.ENCRYPTED, "The file is a zip archive locked by a password.");
    }
    boolean program = names.contains("META-INF/MANIFEST.MF");
    throw SignatureFinder.unsupported(program ? "a Java archive" : "a zip archive");
  }

  private static Format office(Set<String> names) throws UnreadableException {
    if (names.stream().anyMatch(n -> n.startsWith("word/"))) {
      return Format.DOCX;
    }
    if (names.stream().anyMatch(n -> n.startsWith("xl/"))) {
      throw SignatureFinder.unsupported("an Excel workbook");
    }
    if (names.stream().anyMatch(n -> n.startsWith("ppt/"))) {
      throw SignatureFinder.unsupported("a PowerPoint presentation");
    }
    throw SignatureFinder.unsupported("an Office file");
  }

  private static Format declared(ZipReader zip) throws UnreadableException {
    Optional<byte[]> entry = zip.entry("mimetype");
    String type = entry.map(b -> new String(b, StandardCharsets.UTF_8).strip()).orElse("");
    if (type.equals("application/epub+zip")) {
      throw SignatureFinder.unsupported("an e-book (EPUB)");
    }
    if (!type.startsWith(OPEN_DOCUMENT + "text")) {
      throw SignatureFinder.unsupported(
          type.startsWith(OPEN_DOCUMENT) ? "an OpenDocument file without text" : "a zip archive");
    }
    Optional<byte[]> manifest = zip.entry("META-INF/manifest.xml");
    String parts = manifest.map(b -> new String(b, StandardCharsets.UTF_8)).orElse("");
    if (parts.contains("encryption-data")) {
      throw new UnreadableException(
          Problem.Code.ENCRYPTED, "The file is a document locked by a password.");
    }
    return Format.ODT;
  }
}
