package dev.articledigest.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

  private static final Map<String, Supplier<SnowballStemmer>> PROGRAMS =
      Map.ofEntries(
          Map.entry("da", danishStemmer::new),
          Map.entry("de", germanStemmer::new),
          Map.entry("es", spanishStemmer::new),
          Map.entry("fi", finnishStemmer::new),
          Map.entry("fr", frenchStemmer::new),
          Map.entry("hu", hungarianStemmer::new),
          Map.entry("it", italianStemmer::new),
          Map.entry("nb", norwegianStemmer::new),
          Map.entry("nl", dutchStemmer::new),
          Map.entry("pt", portugueseStemmer::new),
          Map.entry("ro", romanianStemmer::new),
          Map.entry("ru", russianStemmer::new),
          Map.entry("sv", swedishStemmer::new),
          Map.entry("tr", turkishStemmer::new));

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
    return new Stemmer(
        language.equals("en"), Optional.ofNullable(PROGRAMS.get(language)).map(Supplier::get));
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
