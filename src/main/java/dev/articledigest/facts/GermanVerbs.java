package dev.articledigest.facts;

import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells by the verbs of a sentence of German whether a day in it is over or to come: over where all
 * tell what was, to come with „wird“; modal verbs and the subjunctive leave it open.
 */
final class GermanVerbs implements DayVerbs {

  private static final String CLOSING = ",;:()–";

  private static final Set<String> LINKS = WordSet.of("und", "oder", "aber", "sondern", "denn");

  private static final List<String> ATTRIBUTES =
      List.of("te", "ten", "tes", "ter", "tem", "ene", "enen", "enes", "ener", "enem");

  private static final int LEAST_PRETERITE = 5;
  private static final int LEAST = 4;

  private final PlainDayWords words;
  private final List<Token> tokens;
  private final List<Form> forms = new ArrayList<>();
  private final boolean plans;
  private final boolean open;

  /** The verbs of a sentence. */
  GermanVerbs(PlainDayWords words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
    boolean complete = hasParticiple();
    boolean planned = false;
    boolean hedged = false;
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(form(i, complete));
      planned |= isPlan(i);
      hedged |= words.is("open", tokens, i);
    }
    plans = planned;
    open = hedged;
  }

  /** What a word is as a verb. */
  private enum Form {
    DID,
    /** „In zwei Städten durchsuchten Beamte“, but „zeigt er Kindern gemietete Boote“. */
    MAYBE_DID,
    DOES,
    WILL,
    MAY,
    NONE
  }

  @Override
  public DayWay way(int from, int to) {
    if (isAttributed(from, to)) {
      return DayWay.BACK;
    }
    boolean past = forms.contains(Form.DID) || didInClause(from, to);
    boolean coming = forms.contains(Form.WILL);
    if (past) {
      boolean ahead = coming || forms.contains(Form.MAY);
      return !ahead && isBack(from, to) ? DayWay.BACK : DayWay.OPEN;
    }
    return coming && !open ? DayWay.AHEAD : DayWay.OPEN;
  }

  private boolean isBack(int from, int to) {
    boolean beside = from < 1 || did(from - 1);
    return (beside || !(plans || words.isOfNoun(tokens, from, this::closes))) && isOver(from, to);
  }

  /** „Die am Dienstag veröffentlichten Zahlen“, but not „die am Dienstag geplanten Streiks“. */
  private boolean isAttributed(int from, int to) {
    String word = word(to);
    boolean inflected = false;
    for (String end : ATTRIBUTES) {
      inflected |= word.endsWith(end);
    }
    return inflected
        && isParticiple(word)
        && isLower(to)
        && from > 0
        && GermanClauses.isArticle(word(from - 1))
        && !words.begins("plans", word);
  }

  private boolean did(int at) {
    return at >= 0
        && at < forms.size()
        && (forms.get(at) == Form.DID || forms.get(at) == Form.MAYBE_DID);
  }

  private boolean didInClause(int from, int to) {
    return has(Form.MAYBE_DID, from, to) && !has(Form.DOES, from, to);
  }

  /** „Sie sagte, der Hafen ist am Montag offen“: the day's own clause does not tell what was. */
  private boolean isOver(int from, int to) {
    return !has(Form.DOES, from, to) || has(Form.DID, from, to);
  }

  private boolean has(Form form, int from, int to) {
    for (int i = from - 1; i >= Math.max(0, from - FARTHEST) && !closes(i); i--) {
      if (forms.get(i) == form) {
        return true;
      }
    }
    int end = Math.min(tokens.size(), to + FARTHEST);
    for (int i = to; i < end && !closes(i); i++) {
      if (forms.get(i) == form) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(int at) {
    Token token = tokens.get(at);
    boolean mark = token.kind() == Token.Kind.MARK;
    return mark ? CLOSING.indexOf(token.word().charAt(0)) >= 0 : LINKS.contains(token.lower());
  }

  private String word(int at) {
    return PlainDayWords.word(tokens, at);
  }

  /** „Plante“, „rief zu Streiks auf“, „sagte das Fest ab“. */
  private boolean isPlan(int at) {
    String word = word(at);
    boolean off = word.equals("ab") && (at + 1 == tokens.size() || closes(at + 1) || isEnd(at + 1));
    return off || (isLower(at) && words.begins("plans", word));
  }

  private boolean isEnd(int at) {
    return at + 1 == tokens.size() && tokens.get(at).kind() == Token.Kind.MARK;
  }

  private boolean isLower(int at) {
    Token token = tokens.get(at);
    return token.kind() == Token.Kind.WORD && Character.isLowerCase(token.word().codePointAt(0));
  }

  /** „Hat am Montag gewonnen“, but not „hat am Montag Geburtstag“ or „hat geöffnet“. */
  private boolean hasParticiple() {
    for (int i = 0; i < tokens.size(); i++) {
      String word = word(i);
      boolean ends = word.endsWith("t") || word.endsWith("en");
      if (ends && isLower(i) && isParticiple(word) && !words.words("shut").contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticiple(String word) {
    return word.endsWith("iert") || (word.length() > LEAST && words.begins("participles", word));
  }

  private Form form(int at, boolean complete) {
    String word = word(at);
    if (tokens.get(at).kind() != Token.Kind.WORD) {
      return Form.NONE;
    }
    if (words.words("will").contains(word)) {
      return Form.WILL;
    }
    if (words.words("may").contains(word)) {
      return Form.MAY;
    }
    boolean helper = words.words("helpers").contains(word);
    if (words.words("did").contains(word) || (helper && complete)) {
      return Form.DID;
    }
    return isLower(at) && !helper ? formOfFull(at, word) : Form.NONE;
  }

  private Form formOfFull(int at, String word) {
    if (GermanClauses.isUnlikeVerb(word) || words.words("open").contains(word)) {
      return Form.NONE;
    }
    if (words.words("moving").contains(word) || isStrong(word)) {
      return Form.DID;
    }
    if (isWeak(word)) {
      return place(at);
    }
    boolean does = word.length() >= LEAST && word.endsWith("t") && !isParticiple(word);
    return does || words.words("present").contains(word) ? Form.DOES : Form.NONE;
  }

  /** „Schrieben“, but not „geschrieben“. */
  private static boolean isStrong(String word) {
    if (!GermanClauses.isPreterite(word)) {
      return false;
    }
    int ge = word.lastIndexOf("ge");
    return ge < 0 || !GermanClauses.isPreterite(word.substring(ge + 2));
  }

  /** „Teilte“, „berichteten“, but not „berichten“ or „arbeite“. */
  private boolean isWeak(String word) {
    if (word.length() < LEAST_PRETERITE || !(word.endsWith("te") || word.endsWith("ten"))) {
      return false;
    }
    String infinitive = word.endsWith("n") ? word : word + "n";
    for (int cut = 0; cut + LEAST < infinitive.length(); cut++) {
      boolean whole = cut == 0 || words.words("prefixes").contains(infinitive.substring(0, cut));
      if (whole && words.words("stems").contains(infinitive.substring(cut))) {
        return false;
      }
    }
    return true;
  }

  /** „Die Boote gehörten“, but not „die gemieteten Boote“, „der gesuchte am Montag“. */
  private Form place(int at) {
    if (isAttribute(at)) {
      return Form.NONE;
    }
    boolean nominal = at + 1 < tokens.size() && GermanClauses.isNominal(tokens.get(at + 1));
    boolean described = at > 0 && GermanClauses.isAdjective(tokens.get(at - 1));
    if (!nominal) {
      return Form.DID;
    }
    return described ? Form.NONE : Form.MAYBE_DID;
  }

  private boolean isAttribute(int at) {
    boolean counted = at > 0 && tokens.get(at - 1).kind() == Token.Kind.NUMBER;
    return counted
        || GermanClauses.isArticle(word(at - 1))
        || (GermanClauses.isArticle(word(at - 3)) && words.is("placing", tokens, at - 2));
  }
}
