package dev.articledigest.cli;

import dev.articledigest.ArticleDigest;
import dev.articledigest.ArticleHints;
import dev.articledigest.Digester;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How much of a file is read. */
final class LimitOptions {

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      converter = CountConverter.class,
      description = "The most bytes of a file, packed or unpacked; default 20000000.")
  private int maxBytes = Digester.MOST_BYTES;

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      converter = CountConverter.class,
      description = "The most characters of an article's text; default 1000000.")
  private int maxCharacters = Digester.MOST_CHARACTERS;

  ArticleDigest digest(byte[] content, ArticleHints hints) {
    return Digester.digest(content, hints, maxBytes, maxCharacters);
  }

  /** Reads a whole number from 1 on. */
  static final class CountConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
      try {
        int count = Integer.parseInt(value);
        if (count > 0) {
          return count;
        }
      } catch (NumberFormatException e) {
        throw new TypeConversionException("'" + value + "' is not a whole number from 1 on");
      }
      throw new TypeConversionException("it must be 1 or more, not " + value);
    }
  }
}
