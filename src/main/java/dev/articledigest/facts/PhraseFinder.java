package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a noun with what stands before it and what "of", "for" and the like hang on it. */
final class PhraseFinder {

  private static final Set<String> JOINTS =
      WordSet.of(
          "of", "for", "to", "against", "between", "over", "with", "on", "from", "by", "into");
  private static final int MOST_TOKENS = 15;

  private final EventLead lead;
  private final List<Token> tokens;

  PhraseFinder(EventLead lead, Sentence sentence) {
    this.lead = lead;
    this.tokens = sentence.tokens();
  }

  /** The phrase that begins at a token: "the rising cost of ingredients". */
  Optional<Span> find(int from) {
    int most = Math.min(tokens.size(), from + MOST_TOKENS);
    int end = from;
    while (end < most && isInside(from, end)) {
      end++;
    }
    if (opensClause(from, end)) {
      // "because of fears | the phone could burn": what is feared belongs to it
      end = clauseEnd(end, most);
      return end < most ? Optional.of(span(from, end)) : Optional.empty();
    }
    end = beforeName(from, end);
    while (end > from && !isLast(end - 1)) {
      end--;
    }
    return end > from ? Optional.of(span(from, end)) : Optional.empty();
  }

  private Span span(int from, int end) {
    return new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
  }

  /** "due to heavy rain | Moe escaped": the name begins another clause. */
  private int beforeName(int from, int phraseEnd) {
    int end = phraseEnd;
    while (tag(phraseEnd).isVerbal() && end > from + 1 && tag(end - 1) == PartOfSpeech.PROPN) {
      end--;
    }
    return end;
  }

  private boolean opensClause(int from, int at) {
    return at > from
        && tag(at - 1) == PartOfSpeech.NOUN
        && (tag(at) == PartOfSpeech.DET || tag(at) == PartOfSpeech.PRON);
  }

  private int clauseEnd(int from, int most) {
    int end = from;
    while (end < most && tokens.get(end).kind() != Token.Kind.MARK) {
      end++;
    }
    return end;
  }

  private boolean isLast(int at) {
    return tag(at).isNominal() || tag(at) == PartOfSpeech.NUM;
  }

  private boolean isInside(int from, int at) {
    return switch (tag(at)) {
      case ADJ, NUM, NOUN, PROPN -> true;
      case DET, PRON -> at == from || tag(at - 1) != PartOfSpeech.NOUN;
      case VERB -> isAttribute(at);
      case ADP, PART -> at > from && joins(at);
      case CCONJ -> at > from && tag(at - 1).isNominal() && !isVerbBehind(at);
      case PUNCT -> lead.word(tokens.get(at)).equals("'") || lead.word(tokens.get(at)).equals("\"");
      default -> false;
    };
  }

  /** "a drop in demand" is one phrase, "a crash in Orlen" and "in recent months" two. */
  private boolean joins(int at) {
    String word = lead.word(tokens.get(at));
    return JOINTS.contains(word) || (word.equals("in") && tag(at + 1) == PartOfSpeech.NOUN);
  }

  /** "rising costs", "deadly planned attack". */
  private boolean isAttribute(int at) {
    String word = lead.word(tokens.get(at));
    boolean form = word.endsWith("ing") || word.endsWith("ed") || word.endsWith("en");
    return form && (tag(at + 1).isNominal() || tag(at + 1) == PartOfSpeech.ADJ);
  }

  private boolean isVerbBehind(int at) {
    return tag(at + 1).isVerbal() || tag(at + 2).isVerbal();
  }

  private PartOfSpeech tag(int at) {
    return at >= tokens.size() ? PartOfSpeech.X : tokens.get(at).partOfSpeech();
  }
}
