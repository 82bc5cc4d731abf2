package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Lemmatizer;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a sentence says its subject does: the clause of the first finite verb, without what is
 * hung on it ("… sparks outrage after changing iconic shape") or tells where and how often.
 */
final class PredicateFinder {

  private static final Set<String> BE = WordSet.of("is", "are", "was", "were", "isn't", "wasn't");

  /**
   * A clause.
   *
   * @param subject the words before its verb
   * @param predicate the words from its verb on
   * @param lemma that of its verb, "be" where it has but auxiliaries
   */
  record Clause(Span subject, Span predicate, String lemma) {}

  private final EventLead lead;
  private final List<Token> tokens;
  private final ClauseMarks marks;
  private final ClauseVerbs verbs;
  private final ClauseExtents extents;

  PredicateFinder(EventLead lead, Sentence sentence) {
    this.lead = lead;
    this.tokens = sentence.tokens();
    this.marks = new ClauseMarks(lead, sentence);
    this.verbs = new ClauseVerbs(lead, sentence, marks);
    this.extents = new ClauseExtents(lead, sentence);
  }

  /** The first clause with a subject and a verb, if the sentence has one. */
  Optional<Clause> find() {
    return find(afterQuotation());
  }

  /** "'I blame Lund' Moe blames ally": what is said before the headline proper. */
  private int afterQuotation() {
    int close = 1;
    while (close < tokens.size() && !marks.isQuote(close)) {
      close++;
    }
    boolean opened = marks.isQuote(0) && close > 3 && close + 1 < tokens.size();
    return opened && tag(close + 1) == PartOfSpeech.PROPN ? close + 1 : 0;
  }

  private Optional<Clause> find(int from) {
    int start = from;
    boolean subject = false;
    for (int i = from; i < tokens.size(); i++) {
      if (marks.isBreak(i)) {
        start = i + 1;
        subject = false;
      } else if (subject && marks.isRelative(i)) {
        return afterRelative(start, i);
      } else if (subject && verbs.isFinite(i)) {
        return clause(start, i, i);
      } else {
        subject |= isSubject(tag(i));
      }
    }
    return Optional.empty();
  }

  /**
   * "Driver who killed three jailed" is told of the second verb; "Mystery of the boy who fell down
   * a well" has but the clause of the first.
   */
  private Optional<Clause> afterRelative(int start, int relative) {
    int first = nextFinite(relative + 1);
    int second = nextFinite(first + 1);
    if (second < tokens.size() && !verbs.isInfinitive(second) && tag(first) != PartOfSpeech.AUX) {
      return clause(start, second, second);
    }
    return first < tokens.size()
        ? clause(behindOf(start, relative), relative, first)
        : Optional.empty();
  }

  /** "Mystery of | the boy who fell": the boy did. */
  private int behindOf(int from, int end) {
    int start = from;
    for (int i = from + 1; i + 1 < end; i++) {
      start = lead.word(tokens.get(i)).equals("of") ? i + 1 : start;
    }
    return start;
  }

  private int nextFinite(int from) {
    int at = from;
    while (at < tokens.size() && !marks.isBreak(at) && !verbs.isFinite(at)) {
      if (at > from && marks.isHanger(at)) {
        return tokens.size();
      }
      at++;
    }
    return at < tokens.size() && marks.isBreak(at) ? tokens.size() : at;
  }

  private int end(int verb) {
    int end = verb + 1;
    while (end < tokens.size() && !marks.isBreak(end) && !marks.isHanger(end) && !joins(end)) {
      end++;
    }
    return end;
  }

  /** "by hacking into computers | has been jailed": another clause goes on there. */
  private int endOfDeed(int verb) {
    int end = end(verb);
    int auxiliary = verb + 1;
    while (auxiliary < end && tag(auxiliary) != PartOfSpeech.AUX) {
      auxiliary++;
    }
    return auxiliary;
  }

  private Optional<Clause> clause(int start, int subjectEnd, int verb) {
    int end = end(verb);
    boolean quoted = verb > start && marks.isQuote(verb - 1) && !marks.isBalanced(span(verb, end));
    int from = quoted ? verb - 1 : verb;
    int last = extents.core(verb, end, false);
    if (saysThat(verb, end)) {
      int said = verbBehind(end);
      end = end(said);
      last = extents.core(said, end, false);
    }
    Span subject = span(start, Math.min(subjectEnd, from));
    Span predicate = span(from, marks.isBalanced(span(from, last)) ? last : end);
    return marks.isBalanced(predicate) && marks.isBalanced(subject)
        ? Optional.of(new Clause(subject, predicate, extents.lemma(verb, end)))
        : Optional.empty();
  }

  /** "warned on Thursday | that the lake would rise": what is warned of belongs to the verb. */
  private boolean saysThat(int verb, int end) {
    return end < tokens.size()
        && lead.word(tokens.get(end)).equals("that")
        && tag(end - 1) != PartOfSpeech.NOUN
        && CueWords.isCue(extents.lemma(verb, end))
        && verbBehind(end) < tokens.size();
  }

  /** "shrinks the bar and denies a link": another predicate. */
  private boolean joins(int at) {
    return tag(at) == PartOfSpeech.CCONJ && at + 1 < tokens.size() && verbs.isFinite(at + 1);
  }

  private Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /**
   * A clause behind a connective.
   *
   * @param whole its words, without a pronoun or name that is its subject
   * @param brief its subject, verb and object alone
   * @param clause its subject, the pronoun or name too, and predicate
   */
  record Hung(Span whole, Span brief, Clause clause) {

    /** The lemma of its verb. */
    String lemma() {
      return clause.lemma();
    }
  }

  /** The clause behind the connective at {@code at}: "after | it raised prices", "by | raising". */
  Optional<Hung> behind(int at) {
    boolean gerund = at + 1 < tokens.size() && isGerund(at + 1);
    int verb = gerund ? at + 1 : verbBehind(at);
    if (verb >= tokens.size()) {
      return Optional.empty();
    }
    int end = gerund ? endOfDeed(verb) : end(verb);
    int start = verb > at + 1 && isThing(at + 1, verb) ? at + 1 : verb;
    Span whole = span(start, extents.core(verb, end, start < verb));
    Span brief = span(start, extents.brief(verb, end));
    Span subject = new Span(tokens.get(at + 1).span().start(), tokens.get(verb).span().start());
    Clause clause = new Clause(subject, span(verb, end), extents.lemma(verb, end));
    return marks.isBalanced(whole) && marks.isBalanced(brief)
        ? Optional.of(new Hung(whole, brief, clause))
        : Optional.empty();
  }

  /** The words from a connective to the next mark or the next connective. */
  Optional<Span> rest(int at) {
    return Optional.of(span(at, end(at))).filter(marks::isBalanced);
  }

  /** The finite verb of the clause behind a connective; none where another clause comes first. */
  private int verbBehind(int at) {
    int verb = at + 1;
    while (verb < tokens.size() && !verbs.isFinite(verb)) {
      boolean ends = marks.isBreak(verb) || isGerund(verb);
      if (ends || (verb > at + 1 && marks.isHanger(verb))) {
        return tokens.size();
      }
      verb++;
    }
    return verb;
  }

  /** The clause behind a connective, or what it says: "after it announced that it found gold". */
  Optional<Hung> told(int at) {
    return behind(at).flatMap(c -> CueWords.isCue(c.lemma()) ? said(at + 1) : Optional.of(c));
  }

  /** The clause behind the next "that". */
  Optional<Hung> said(int from) {
    for (int i = from; i + 1 < tokens.size() && !marks.isBreak(i); i++) {
      if (lead.word(tokens.get(i)).equals("that")) {
        return behind(i);
      }
    }
    return Optional.empty();
  }

  /** The main clause of a sentence of running text, where its subject stands right before it. */
  Optional<Clause> opening() {
    int start = mainStart();
    Optional<Clause> clause = find(start);
    return clause.isPresent()
            && clause.get().subject().start() == tokens.get(start).span().start()
            && isPlain(clause.get())
        ? clause
        : Optional.empty();
  }

  private boolean isPlain(Clause clause) {
    int verb = tokenAt(clause.predicate().start());
    return tokenAt(clause.subject().end() - 1) == verb - 1;
  }

  /** Behind "As the lake rose," and "In his first speech on Friday,". */
  private int mainStart() {
    int start = 0;
    int at = 0;
    while (opensPhrase(start) && at < tokens.size()) {
      if (marks.isBreak(at) && at + 1 < tokens.size()) {
        start = at + 1;
      }
      at++;
    }
    return opensPhrase(start) ? 0 : start;
  }

  private boolean opensPhrase(int at) {
    return marks.isHanger(at)
        || tag(at) == PartOfSpeech.ADP
        || tag(at) == PartOfSpeech.ADV
        || tag(at) == PartOfSpeech.CCONJ
        || (tag(at) == PartOfSpeech.VERB && isGerund(at));
  }

  /** What a clause of the sentence tells, in brief. */
  Optional<Span> briefly(Clause clause) {
    int verb = tokenAt(clause.predicate().start());
    return Optional.of(span(verb, extents.brief(verb, end(verb)))).filter(marks::isBalanced);
  }

  private int tokenAt(int offset) {
    return Within.firstEndingAfter(tokens, offset);
  }

  /** Whether "to" and another verb tell the aim of a clause's: "beat Calvera to win". */
  boolean aims(Clause clause, String lemma) {
    int verb = tokenAt(clause.predicate().start());
    for (int i = verb + 1; i + 1 < tokens.size() && !marks.isBreak(i); i++) {
      String aim = lead.word(tokens.get(i + 1));
      if (lead.word(tokens.get(i)).equals("to")
          && Lemmatizer.lemma(aim, PartOfSpeech.VERB).equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause tells what its subject did, not what was done to it or what it was. */
  boolean isActive(Clause clause) {
    String first = lead.word(tokens.get(tokenAt(clause.predicate().start())));
    boolean passive = clause.predicate().of(lead.content()).contains(" been ");
    return !passive && !clause.lemma().equals("be") && !BE.contains(first);
  }

  private boolean isGerund(int at) {
    return isGerund(lead.word(tokens.get(at)), tokens.get(at));
  }

  /** Whether a word is an -ing form that may tell what somebody did. */
  static boolean isGerund(String word, Token token) {
    PartOfSpeech tag = token.partOfSpeech();
    return word.endsWith("ing")
        && !word.endsWith("thing")
        && (tag == PartOfSpeech.VERB || tag == PartOfSpeech.NOUN);
  }

  /** Whether a subject is neither a pronoun nor a name. */
  private boolean isThing(int from, int to) {
    return tag(to - 1) == PartOfSpeech.NOUN
        || (to - from > 1 && tag(to - 1) != PartOfSpeech.PROPN && tag(from) == PartOfSpeech.DET);
  }

  /**
   * What a headline without a verb tells: "Tram crash: Five dead after fall" that five are dead.
   */
  Span news() {
    int start = 0;
    int end = tokens.size();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      start = lead.word(tokens.get(i)).equals(":") && start == 0 ? i + 1 : start;
    }
    for (int i = end - 1; i > start + 1; i--) {
      end = marks.isHanger(i) && !marks.isRelative(i) ? i : end;
    }
    Span news = span(start, end);
    return marks.isBalanced(news) ? news : span(0, tokens.size());
  }

  private static boolean isSubject(PartOfSpeech tag) {
    return tag.isNominal() || tag == PartOfSpeech.PRON || tag == PartOfSpeech.NUM;
  }

  private PartOfSpeech tag(int at) {
    return at < 0 || at >= tokens.size() ? PartOfSpeech.X : tokens.get(at).partOfSpeech();
  }
}
