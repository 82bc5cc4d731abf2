package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import java.util.List;
import java.util.Optional;

/**
 * A whole sentence from its first word on that is kept, before it is written as a statement.
 *
 * @param sentence index of the sentence in the text
 * @param span its characters that are kept
 * @param tokens its tokens that are kept
 * @param referent whom the words that open it mean, or whose words all of it is
 * @param voice what its quotation needs
 * @param loose whether it can't stand alone
 */
record StatementDraft(
    int sentence,
    Span span,
    List<Token> tokens,
    Optional<StatementReferent.Referent> referent,
    StatementSpeakers.Voice voice,
    boolean loose) {

  /** From the "but" on. */
  StatementDraft whole(Sentence all) {
    return new StatementDraft(sentence, all.span(), all.tokens(), Optional.empty(), voice, true);
  }

  /** From the token of a number on, to be read alone: of names only a label before all stays. */
  StatementDraft from(int at) {
    List<Token> left = tokens.subList(at, tokens.size());
    return new StatementDraft(
        sentence,
        new Span(left.get(0).span().start(), span.end()),
        left,
        referent.filter(StatementReferent.Referent::isLabel),
        voice,
        false);
  }

  /** Read without some ranges, which still are part of its characters. */
  StatementDraft without(List<Span> ranges) {
    List<Token> left = new BriefWay(ranges, false).kept(tokens);
    return new StatementDraft(sentence, span, left, referent, voice, loose);
  }

  /** Without the label that says that the writer says so. */
  StatementDraft unlabelled() {
    return new StatementDraft(
        sentence, span, tokens, isWriters() ? Optional.empty() : referent, voice, loose);
  }

  private boolean isWriters() {
    return referent.isPresent() && referent.get().id().equals(StatementColumn.WRITER);
  }

  /** Whether it is somebody's words, with whose name before them, that name nothing. */
  boolean isEmptySpeech() {
    return referent.isPresent() && referent.get().isLabel() && EmptySpeech.is(tokens);
  }

  /** What stands before the statement and says whose words it is; nothing where nobody's. */
  String label() {
    return referent.isPresent() && referent.get().isLabel() ? referent.get().name() : "";
  }
}
