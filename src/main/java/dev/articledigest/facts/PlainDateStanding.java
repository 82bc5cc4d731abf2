package dev.articledigest.facts;

import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows by the words around them which dates of a language other than English tell when what their
 * sentence states was: neither ends of a time nor those of what is only mentioned. A doubtful one
 * does not.
 */
final class PlainDateStanding {

  private static final Map<String, Set<String>> WORDS =
      WordList.sets(PlainDateStanding.class, "plain-date-bounds.txt");

  /** So many words before a date may tell that it is counted from. */
  private static final int NEAR = 9;

  private static final int FARTHEST = 24;
  private static final String DASHES = "-–—";
  private static final Set<String> ROMANCE = Set.of("fr", "es", "it", "pt");

  private static final List<String> PARTICIPLES =
      List.of(
          "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ato", "ata", "ati", "ate",
          "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite", "é", "ée", "és", "ées");

  private static final Set<String> PLACING = Set.of("am", "im", "op", "in");

  private static final Set<String> ARTICLES =
      Set.of(
          "der", "die", "das", "dem", "den", "des", "ein", "eine", "einer", "eines", "einem",
          "einen", "de", "het", "een");

  private final Text text;
  private final String language;
  private final Set<String> bounds;
  private final Set<String> ends;
  private final Set<String> fillers;

  PlainDateStanding(Text text) {
    this.text = text;
    this.language = text.language();
    this.bounds = words("bounds");
    this.ends = words("ends");
    this.fillers = words("fillers");
  }

  private Set<String> words(String list) {
    return WORDS.getOrDefault(language + " " + list, Set.of());
  }

  /** Whether a date is that of what its sentence states, as far as is known of its language. */
  boolean isMain(DateMention date) {
    if (text.isEnglish()) {
      return true;
    }
    List<Token> tokens = Within.sentence(text, date.evidence().start()).tokens();
    int at = Within.firstFrom(tokens, date.evidence().start());
    return !isRange(tokens, at, date)
        && !isEnd(tokens, at)
        && !isAttribute(tokens, at)
        && !isAside(tokens, at);
  }

  /** „Januar bis November 2021“, „Januar und Februar 2023“, „9.1. - 10.2.2023“, "3 au 5 mai". */
  private boolean isRange(List<Token> tokens, int at, DateMention date) {
    int end = Within.firstFrom(tokens, date.evidence().end());
    boolean closes = isJoint(tokens, at - 1) && isPartOfDate(tokens, at - 2);
    boolean opens = isJoint(tokens, end) && isPartOfDate(tokens, end + 1);
    return closes || opens;
  }

  private boolean isJoint(List<Token> tokens, int at) {
    String word = Within.word(tokens, at);
    return words("joints").contains(word) || (!word.isEmpty() && DASHES.contains(word));
  }

  private static boolean isPartOfDate(List<Token> tokens, int at) {
    String word = Within.word(tokens, at);
    if (word.equals(".") || word.equals(",")) {
      return isPartOfDate(Within.word(tokens, at - 1)) || isPartOfDate(Within.word(tokens, at + 1));
    }
    return isPartOfDate(word);
  }

  private static boolean isPartOfDate(String word) {
    return !word.isEmpty() && (Character.isDigit(word.charAt(0)) || PlainDateFinder.isMonth(word));
  }

  /**
   * „Bis zum 3. Mai 2023“, „mehr als im Mai 2022“, "el acuerdo del 3 de mayo de 2023", but "la
   * noche del 3 de mayo".
   */
  private boolean isEnd(List<Token> tokens, int at) {
    int before = at - 1;
    while (before >= 0 && fillers.contains(Within.word(tokens, before))) {
      before--;
    }
    String behind = Within.word(tokens, before - 1);
    boolean compares =
        words("compares").contains(Within.word(tokens, before))
            && before > 0
            && !behind.equals(",");
    return compares
        || (ends.contains(Within.word(tokens, before)) && !words("own").contains(behind));
  }

  /**
   * „Einer am Dienstag veröffentlichten Mitteilung“, "l'accord signé le 3 mai 2023": the date of
   * what a noun stands for.
   */
  private boolean isAttribute(List<Token> tokens, int at) {
    int before = at - 1;
    if (ROMANCE.contains(language)) {
      while (before > 0 && fillers.contains(Within.word(tokens, before))) {
        before--;
      }
      return isParticiple(Within.word(tokens, before)) && before > 0 && !isHelped(tokens, before);
    }
    boolean placed = before > 0 && PLACING.contains(Within.word(tokens, before));
    return placed && ARTICLES.contains(Within.word(tokens, before - 1));
  }

  /** "A condamné", "l'a condamné", "n'a pas condamné". */
  private boolean isHelped(List<Token> tokens, int participle) {
    boolean negated = Within.word(tokens, participle - 1).equals("pas");
    String before = PlainDayWords.word(tokens, participle - (negated ? 2 : 1));
    return words("helpers").contains(before.substring(before.indexOf('\'') + 1));
  }

  private static boolean isParticiple(String word) {
    for (String ending : PARTICIPLES) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        return true;
      }
    }
    return false;
  }

  /** „Seit dem Überfall im Oktober 2023“, „…, der im September 2021 starb“. */
  private boolean isAside(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
      String word = Within.word(tokens, i);
      if (word.equals(",") && !fillers.contains(Within.word(tokens, i - 1))) {
        return opensRelative(tokens, i + 1);
      }
      boolean bound = at - i <= NEAR && bounds.contains(word);
      if ((bound && !words("plain").contains(Within.word(tokens, i + 1)))
          || opensClause(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(List<Token> tokens, int at) {
    return words("clauses").contains(Within.word(tokens, at));
  }

  /** German has them behind a noun, which a capital tells: „sagte, die Fähre“ is none. */
  private boolean opensRelative(List<Token> tokens, int at) {
    String noun = at > 1 ? tokens.get(at - 2).word() : "";
    boolean behind =
        !language.equals("de") || (!noun.isEmpty() && Character.isUpperCase(noun.codePointAt(0)));
    return behind && words("relatives").contains(Within.word(tokens, at));
  }
}
