package dev.articledigest.facts;

import dev.articledigest.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells by the verbs beside a day whether it is over or to come, in languages other than English
 * and German. The verb has to stand beside the day or lead to it; a doubtful one leaves it open.
 */
final class PlainVerbs implements DayVerbs {

  /** So many words before a participle its helper may stand: "ont tous été arrêtés". */
  private static final int HELPING = 4;

  /** So many words before a verb a relative pronoun makes it one about a noun. */
  private static final int RELATING = 3;

  /** A verb whose end alone tells it is longer. */
  private static final int LEAST = 4;

  private static final String CLOSING = ",;:()";

  private final PlainDayWords words;
  private final List<Token> tokens;
  private final List<Form> forms = new ArrayList<>();
  private final boolean open;

  /** The verbs of a sentence. */
  PlainVerbs(PlainDayWords words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
    boolean plans = false;
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(read(i));
      plans |= words.begins("plans", tokens.get(i).plain());
    }
    open = plans || forms.contains(Form.MAY);
  }

  /** What a word is as a verb. */
  private enum Form {
    DID,
    WILL,
    MAY,
    NONE
  }

  @Override
  public DayWay way(int from, int to) {
    Form beside = beside(from, to);
    if (beside != Form.NONE) {
      return isFixed(from - 1) ? DayWay.OPEN : way(beside);
    }
    Form first = from <= 1 ? behind(to) : Form.NONE;
    if (first == Form.DID) {
      return DayWay.BACK;
    }
    if (open || words.isOfNoun(tokens, from, this::closes)) {
      return DayWay.OPEN;
    }
    Form led = before(from);
    led = led == Form.NONE ? first : led;
    return forms.contains(led == Form.DID ? Form.WILL : Form.DID) ? DayWay.OPEN : way(led);
  }

  /** The verb right before a day, or behind it as in "Vrijdag zei". */
  private Form beside(int from, int to) {
    Form before = form(from - 1);
    boolean behind = before == Form.NONE && !words.words("second").isEmpty();
    return behind ? form(to) : before;
  }

  /** "A été fixé mardi" may tell the day that was set. */
  private boolean isFixed(int at) {
    return at >= 0 && words.begins("fixed", tokens.get(at).plain());
  }

  private static DayWay way(Form form) {
    return switch (form) {
      case DID -> DayWay.BACK;
      case WILL -> DayWay.AHEAD;
      default -> DayWay.OPEN;
    };
  }

  private Form form(int at) {
    return at < 0 || at >= forms.size() ? Form.NONE : forms.get(at);
  }

  /** The verb before a day that no other verb, clause or mark parts from it. */
  private Form before(int from) {
    for (int i = from - 1; i >= Math.max(0, from - FARTHEST) && !parts(i); i--) {
      if (form(i) != Form.NONE) {
        return isRelative(start(i)) ? Form.NONE : form(i);
      }
    }
    return Form.NONE;
  }

  /** "Le maire qui a gagné part mardi": the day is of the other verb. */
  private boolean isRelative(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - RELATING) && !closes(i); i--) {
      if (words.is("relatives", tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean parts(int at) {
    return opens(at)
        || (form(at) == Form.NONE && words.ends("infinitives", tokens.get(at).plain()));
  }

  /** "Jeudi soir, le président a confirmé", but not "Jeudi on joue, a dit le maire". */
  private Form behind(int to) {
    int comma = to - 2;
    int commas = 0;
    int end = Math.min(tokens.size(), to + FARTHEST);
    for (int i = to; i < end && !words.is("clauses", tokens, i); i++) {
      if (form(i) != Form.NONE) {
        // One comma more than that of the day parts two clauses; two hold something in between.
        boolean other = commas == 1 || start(i) - comma < 2 || isFixed(i);
        return other ? Form.NONE : form(i);
      }
      if (closes(i)) {
        comma = i;
        commas += i > to ? 1 : 0;
      }
    }
    return Form.NONE;
  }

  private boolean closes(int at) {
    Token token = tokens.get(at);
    return token.kind() == Token.Kind.MARK && CLOSING.indexOf(token.word().charAt(0)) >= 0;
  }

  private Form read(int at) {
    if (!mayBeVerb(at)) {
      return Form.NONE;
    }
    if (words.is("may", tokens, at) || ends("ending-may", at)) {
      return Form.MAY;
    }
    if (words.is("will", tokens, at) || ends("ending-will", at)) {
      return Form.WILL;
    }
    boolean did = words.is("did", tokens, at) || ends("ending-did", at) || start(at) < at;
    return did ? Form.DID : Form.NONE;
  }

  private boolean ends(String kind, int at) {
    String word = tokens.get(at).plain();
    return word.length() >= LEAST && words.ends(kind, word);
  }

  private boolean mayBeVerb(int at) {
    Token token = tokens.get(at);
    boolean name = at > 0 && token.isCapital();
    return token.kind() == Token.Kind.WORD
        && !name
        && !words.words("unlike").contains(token.plain());
  }

  /** Where a verb starts: with the helper of a participle, or with itself. */
  private int start(int at) {
    String word = tokens.get(at).plain();
    boolean moving = words.words("moving").contains(word);
    boolean participle = words.ends("participles", word) && word.indexOf('\'') < 0;
    int first = moving || participle ? Math.max(0, at - HELPING) : at;
    for (int i = at - 1; i >= first && !opens(i); i--) {
      boolean helper = participle && helps(i);
      if (helper || (moving && words.is("being", tokens, i))) {
        return i;
      }
    }
    return at;
  }

  private boolean opens(int at) {
    return closes(at) || words.is("clauses", tokens, at);
  }

  /** "A", "n'a", but not "il y a". */
  private boolean helps(int at) {
    String word = PlainDayWords.word(tokens, at);
    int apostrophe = word.indexOf('\'');
    boolean helper =
        words.is("helpers", tokens, at)
            || (apostrophe > 0 && words.words("helpers").contains(word.substring(apostrophe + 1)));
    String before = PlainDayWords.word(tokens, at - 1);
    return helper && !before.equals("y") && !before.endsWith("'y");
  }
}
