package dev.articledigest.facts;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells by its words whether a sentence of a language other than English points back. */
final class PlainOpening {

  private static final Map<String, Set<String>> DANGLERS =
      WordList.sets(PlainOpening.class, "plain-danglers.txt");

  /** Languages whose news marks what people say by a dash. */
  private static final Set<String> DASHED = Set.of("sv", "nb", "no", "da");

  private PlainOpening() {}

  /** Whether the words that point back are known of a language. */
  static boolean knows(String language) {
    return DANGLERS.containsKey(language);
  }

  /** Whether those are known too that limit what was told before. */
  static boolean knowsTurns(String language) {
    return DANGLERS.containsKey(language + " turning");
  }

  /** "Doch das allein erklärt es nicht": it limits what the sentence before tells. */
  static boolean turns(String language, List<Token> tokens) {
    return opensWith(language + " turning", tokens);
  }

  /** "Und die Brücke blieb zu": the sentence stands without its first word. */
  static boolean joins(String language, List<Token> tokens) {
    return opensWith(language + " joining", tokens);
  }

  private static boolean opensWith(String list, List<Token> tokens) {
    return !tokens.isEmpty()
        && DANGLERS.getOrDefault(list, Set.of()).contains(tokens.get(0).lower());
  }

  /** Whether a sentence leans on others, is somebody's word or in another language. */
  static boolean pointsBack(Text text, Span span, List<Token> tokens) {
    return text.isStranger(span)
        || isSpoken(text, span)
        || dangles(text.language(), tokens)
        || hasLoosePronoun(text, tokens);
  }

  private static boolean hasLoosePronoun(Text text, List<Token> tokens) {
    return switch (text.language()) {
      case "de" -> GermanPronouns.areLoose(text, tokens);
      case "fr" -> FrenchPronouns.areLoose(text, tokens);
      default -> false;
    };
  }

  /**
   * "– Vi har hittat kläder. Polisen söker, säger Ode": a paragraph that a dash opens is speech,
   * and may have been read as an item of a list.
   */
  private static boolean isSpoken(Text text, Span span) {
    Sentence sentence = Within.sentence(text, span.start());
    String content = text.content();
    int start = text.article().blocks().get(sentence.block()).span().start();
    boolean dash =
        start + 1 < content.length()
            && "–—".indexOf(content.charAt(start)) >= 0
            && Character.isWhitespace(content.charAt(start + 1));
    return dash || (DASHED.contains(text.language()) && sentence.kind() == Block.Kind.LIST_ITEM);
  }

  /** "Diese kostete 48 Millionen", "C’est un record"; in a language without a list never. */
  static boolean dangles(String language, List<Token> tokens) {
    Set<String> danglers = DANGLERS.getOrDefault(language, Set.of());
    Set<String> within = DANGLERS.getOrDefault(language + " within", Set.of());
    List<String> words =
        tokens.stream().filter(t -> t.kind() == Token.Kind.WORD).map(Token::lower).toList();
    if (!words.isEmpty() && danglers.contains(Words.beforeApostrophe(words.get(0)))) {
      return true;
    }
    for (int i = 0; i < words.size(); i++) {
      String pair = i + 1 < words.size() ? words.get(i) + "_" + words.get(i + 1) : "";
      if (within.contains(words.get(i))
          || within.contains(pair)
          || (i == 0 && danglers.contains(pair))) {
        return true;
      }
    }
    return hasPronoun(language, tokens) || pointsInClause(language, tokens);
  }

  private static boolean hasPronoun(String language, List<Token> tokens) {
    return language.equals("de")
        && (GermanClauses.opensWithPronoun(tokens) || GermanClauses.pointsBehindVerb(tokens));
  }

  /** „Der Verlust erhöht das Risiko dafür“, but not „Der Klub gewann und stieg damit auf“. */
  private static boolean pointsInClause(String language, List<Token> tokens) {
    Set<String> pointers = DANGLERS.getOrDefault(language + " clause", Set.of());
    Set<String> joining = DANGLERS.getOrDefault(language + " joining", Set.of());
    String before = "";
    for (int i = 0; i < tokens.size() && !pointers.isEmpty(); i++) {
      String word = tokens.get(i).lower();
      if (tokens.get(i).kind() == Token.Kind.MARK || joining.contains(word)) {
        return false;
      }
      boolean points =
          (pointers.contains(word) && !before.equals("mit"))
              || pointers.contains(before + "_" + word);
      if (points) {
        // „Das Ziel besteht darin, sie zu öffnen“: what follows tells
        return i + 1 == tokens.size() || !tokens.get(i + 1).lower().equals(",");
      }
      before = word;
    }
    return false;
  }
}
