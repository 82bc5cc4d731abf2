package dev.articledigest.facts;

import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/**
 * Knows sentences of German that are somebody's words by their mood alone: „Die Lage sei ernst.“
 * Who says so stands in a sentence before.
 */
final class GermanReports {

  /** Verbs in the mood of reported speech, which no other form is like. */
  private static final Set<String> REPORTED =
      WordList.load(GermanReports.class, "german-reported.txt");

  private static final Set<String> CONDITIONAL = WordSet.of("würde", "würden");

  /** Beside them the mood is a wish, a formula or the writer's "I". */
  private static final Set<String> OTHERS = WordSet.of("ich", "denn", "nehme", "möge");

  private static final Set<String> TELLERS =
      WordList.load(GermanReports.class, "german-tellers.txt");

  private static final Set<String> SUBJECTS =
      WordSet.of("er", "sie", "der", "die", "das", "ein", "eine", "auch");

  private GermanReports() {}

  /** Whether the main clause is reported, and the sentence does not tell by whom. */
  static boolean isOpen(List<Token> tokens, List<Token> before) {
    boolean reported = false;
    boolean clause = true;
    boolean conditional = false;
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (TELLERS.contains(word) || OTHERS.contains(word) || tells(tokens, i)) {
        return false;
      }
      clause &= !word.equals(",");
      reported |= clause && REPORTED.contains(word);
      conditional |= clause && CONDITIONAL.contains(word);
    }
    return reported || (conditional && endsInParticiple(tokens) && isReport(before));
  }

  /** „…, begründete Klein ihr Nein“; and the formula „sei es am See“ reports nothing. */
  private static boolean tells(List<Token> tokens, int at) {
    if (at == 0 || at + 1 >= tokens.size()) {
      return false;
    }
    String word = tokens.get(at).lower();
    Token next = tokens.get(at + 1);
    boolean subject = next.isCapital() || SUBJECTS.contains(next.lower());
    boolean past = word.endsWith("te") || word.endsWith("ten");
    return (tokens.get(at - 1).lower().equals(",") && past && subject)
        || (word.equals("sei") && next.lower().equals("es"));
  }

  /** „Viele würden in die Ukraine geschickt.“ */
  private static boolean endsInParticiple(List<Token> tokens) {
    String last = StatementEdges.lastWord(tokens).lower();
    return last.startsWith("ge") && (last.endsWith("t") || last.endsWith("en"));
  }

  /** Whether a sentence tells what somebody says: „Es gäbe viel Unmut, so Lange.“ */
  private static boolean isReport(List<Token> tokens) {
    for (Token token : tokens) {
      if (TELLERS.contains(token.lower()) || REPORTED.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }
}
