package dev.articledigest.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.danishStemmer;
import org.tartarus.snowball.ext.dutchStemmer;
import org.tartarus.snowball.ext.finnishStemmer;
import org.tartarus.snowball.ext.frenchStemmer;
import org.tartarus.snowball.ext.germanStemmer;
import org.tartarus.snowball.ext.hungarianStemmer;
import org.tartarus.snowball.ext.italianStemmer;
import org.tartarus.snowball.ext.norwegianStemmer;
import org.tartarus.snowball.ext.portugueseStemmer;
import org.tartarus.snowball.ext.romanianStemmer;
import org.tartarus.snowball.ext.russianStemmer;
import org.tartarus.snowball.ext.spanishStemmer;
import org.tartarus.snowball.ext.swedishStemmer;
import org.tartarus.snowball.ext.turkishStemmer;

/**
 * Stems of the words of one language: forms of a word have one stem ("Brücke", "Brücken"). English
 * has the light stems of {@link Words#stem(String)}, fourteen languages those of Snowball (Porter
 * 2001), others none: their words are told apart by any letter. For one thread.
 */
public final class Stemmer {

  private final boolean english;
  private final Optional<SnowballStemmer> program;
  private final Map<String, String> stems = new HashMap<>();

  private Stemmer(boolean english, Optional<SnowballStemmer> program) {
    this.english = english;
    this.program = program;
  }

  /**
   * The stemmer of a language.
   *
   * @param language its BCP 47 code
   */
  public static Stemmer of(String language) {
    return new Stemmer(language.equals("en"), program(language));
  }

  /** A switch, which loads the one program that is asked for; English needs none. */
  private static Optional<SnowballStemmer> program(String language) {
    return switch (language) {
      case "da" -> Optional.of(new danishStemmer());
      case "de" -> Optional.of(new germanStemmer());
      case "es" -> Optional.of(new spanishStemmer());
      case "fi" -> Optional.of(new finnishStemmer());
      case "fr" -> Optional.of(new frenchStemmer());
      case "hu" -> Optional.of(new hungarianStemmer());
      case "it" -> Optional.of(new italianStemmer());
      case "nb" -> Optional.of(new norwegianStemmer());
      case "nl" -> Optional.of(new dutchStemmer());
      case "pt" -> Optional.of(new portugueseStemmer());
      case "ro" -> Optional.of(new romanianStemmer());
      case "ru" -> Optional.of(new russianStemmer());
      case "sv" -> Optional.of(new swedishStemmer());
      case "tr" -> Optional.of(new turkishStemmer());
      default -> Optional.empty();
    };
  }

  /** The word's stem, in lower case. */
  public String stem(String word) {
    return english ? Words.stem(word) : stems.computeIfAbsent(word, this::stemmed);
  }

  private String stemmed(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return program.map(snowball -> stemmed(snowball, folded)).orElse(folded);
  }

  private static String stemmed(SnowballStemmer snowball, String word) {
    snowball.setCurrent(word);
    snowball.stem();
    return snowball.getCurrent();
  }
}
