package dev.articledigest.cli;

import dev.articledigest.ArticleHints;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a digest's length and refuses one out of range. */
final class WordsConverter implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String value) {
    String range = ArticleHints.LEAST_WORDS + " to " + ArticleHints.MOST_WORDS;
    try {
      int words = Integer.parseInt(value);
      if (words >= ArticleHints.LEAST_WORDS && words <= ArticleHints.MOST_WORDS) {
        return words;
      }
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + value + "' is not a number of words, " + range);
    }
    throw new TypeConversionException("words must be " + range + ", not " + value);
  }
}
