package dev.articledigest.facts;

import dev.articledigest.language.Lemmatizer;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a column, editorial or review, whose writer judges and argues, from a report. What a column
 * states is its writer's word, not news: its statements say so, {@code [Marta Lind:] We should
 * build higher dams.}
 */
final class StatementColumn {

  /** Stands for the writer where statements name who is meant. */
  static final String WRITER = "writer";

  private static final String NAMELESS = "The writer";

  /** Texts with so many turns to speak are interviews. */
  private static final int TURNS = 2;

  /** Where fewer sentences than one of so many are questions that stand alone, nobody is asked. */
  private static final int MOST_ASKING = 20;

  /** So many words at its head make a sentence the same. */
  private static final int REPEATED = 8;

  /** "@name" has at least so many characters. */
  private static final int SHORTEST_HANDLE = 3;

  /** "A poll found that half of them stay away": not the writer's finding. */
  private static final Set<String> SOURCES =
      WordSet.of("poll", "polls", "study", "studies", "survey", "surveys", "census");

  private static final Set<String> FINDINGS =
      WordSet.of(
          "found", "finds", "find", "showed", "shows", "show", "revealed", "suggested", "suggests");

  private static final Set<String> PAST = WordSet.of("was", "were", "had", "did", "been");

  /** Signs that what others say or did is not all of a sentence. */
  private static final Set<ColumnSigns.Sign> OPINIONS =
      Set.of(
          ColumnSigns.Sign.SELF,
          ColumnSigns.Sign.GROUP,
          ColumnSigns.Sign.URGE,
          ColumnSigns.Sign.JUDGE);

  private static final Set<ColumnSigns.Sign> PLAIN = Set.of(ColumnSigns.Sign.DAY);

  private final Text text;
  private final ColumnVoice voice;
  private final ColumnSigns signs;
  private final StatementVoices voices;
  private final boolean column;

  StatementColumn(Text text, Facts facts, EntityMentions mentions) {
    this.text = text;
    this.voices = new StatementVoices(text, facts, mentions);
    this.voice = new ColumnVoice(text.content(), facts.quotes());
    this.signs = new ColumnSigns(text);
    this.column =
        !voices.areLetters() && isTold() && isOpinion(mentions) && isOneVoice() && !repeats();
  }

  /** Whose words sentences are that are not the writer's. */
  StatementVoices voices() {
    return voices;
  }

  private boolean isOpinion(EntityMentions mentions) {
    for (Sentence sentence : text.sentences()) {
      if (sentence.isProse()) {
        signs.add(sentence, !voice.isAlone(sentence));
      }
    }
    return signs.isOpinion(ColumnEvidence.weigh(text, mentions));
  }

  /** Where one mark opens and closes, nobody can tell the writer's words from others'. */
  private boolean isTold() {
    return text.isEnglish() && (text.content().contains("``") || !text.content().contains("''"));
  }

  /** Interviews, posts, letters with handles beneath and comments ("i was there") have several. */
  private boolean isOneVoice() {
    int turns = 0;
    int asked = 0;
    Set<String> labels = new HashSet<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
      turns += hasHandle(sentence) ? 1 : turns(sentence, labels);
      turns += isComment(sentence) ? TURNS : 0;
      asked += isAsked(i) ? 1 : 0;
    }
    // A few in a long text are the writer's own.
    boolean often = asked * MOST_ASKING >= text.sentences().size();
    return turns + (often ? asked : 0) < TURNS;
  }

  /** A question that is a paragraph of its own, as interviews have them. */
  private boolean isAsked(int index) {
    Sentence sentence = text.sentences().get(index);
    return sentence.span().of(text.content()).endsWith("?")
        && isAlone(index, index - 1)
        && isAlone(index, index + 1);
  }

  private boolean isAlone(int index, int other) {
    List<Sentence> sentences = text.sentences();
    return other < 0
        || other >= sentences.size()
        || sentences.get(other).block() != sentences.get(index).block();
  }

  /**
   * A statement that is quoted first, and then printed whole: it is not the writer who says "I".
   */
  private boolean repeats() {
    Set<String> quoted = new HashSet<>();
    List<String> own = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<String> words = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        if (token.kind() == Token.Kind.WORD && words.size() < REPEATED) {
          words.add(token.lower());
        }
      }
      if (words.size() == REPEATED) {
        (voice.isAlone(sentence) ? own : quoted).add(String.join(" ", words));
      }
    }
    own.retainAll(quoted);
    return own.size() > 1;
  }

  /** "@name", which signs what readers and posts say. */
  private boolean hasHandle(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (text.content().charAt(token.span().start()) == '@'
          && token.span().length() >= SHORTEST_HANDLE) {
        return true;
      }
    }
    return false;
  }

  private boolean isComment(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (text.content().charAt(token.span().start()) == 'i' && token.bare().equals("i")) {
        return true;
      }
    }
    return false;
  }

  /** "Marta Lind: We use our own tools." where the name comes again; "LIND: We use our own." */
  private int turns(Sentence sentence, Set<String> labels) {
    int colon = InterviewTurns.colon(sentence.tokens(), text.content());
    if (colon == 0) {
      return 0;
    }
    int end = sentence.tokens().get(colon).span().start();
    String label = text.content().substring(sentence.span().start(), end).strip();
    // "Opinion: The dam must go" is a link to another column.
    boolean again = !ColumnEvidence.isKind(label) && !labels.add(label);
    return again ? TURNS : label.length() > 2 && Words.isShouted(label) ? 1 : 0;
  }

  /** Whether a sentence is what the writer of a column says. */
  boolean isWriters(Sentence sentence) {
    return column
        && !sentence.tokens().isEmpty()
        && !voices.isOthers(sentence)
        && voice.isOwn(sentence)
        && !endsWithTeller(sentence);
  }

  /** "A major part is lost, Lind said." */
  private boolean endsWithTeller(Sentence sentence) {
    Token last = StatementEdges.lastWord(sentence.tokens());
    return last.partOfSpeech() == PartOfSpeech.VERB && CueWords.isCue(last.lower());
  }

  /** The writer's name, as a label before a sentence that does not tell what others say or did. */
  Optional<StatementReferent.Referent> writer(Sentence sentence) {
    if (!isWriters(sentence) || isReported(sentence)) {
      return Optional.empty();
    }
    List<String> byline = text.article().byline();
    String name = byline.size() == 1 ? byline.get(0) : NAMELESS;
    return Optional.of(StatementReferent.Referent.label(sentence, name, sentence.span(), WRITER));
  }

  private boolean isReported(Sentence sentence) {
    Set<ColumnSigns.Sign> found = signs.of(sentence).keySet();
    boolean dated = found.contains(ColumnSigns.Sign.DAY);
    boolean told = found.contains(ColumnSigns.Sign.TELLING) || tellsOfSpeech(sentence);
    return told
        ? Collections.disjoint(found, OPINIONS)
        : PLAIN.containsAll(found) && isEvent(sentence, dated);
  }

  /** "Critics argue that the dam is old", but not "it is hard to argue with them". */
  private static boolean tellsOfSpeech(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      PartOfSpeech before = tokens.get(i - 1).partOfSpeech();
      if (tokens.get(i).partOfSpeech() == PartOfSpeech.VERB
          && (before.isNominal() || before == PartOfSpeech.PRON)
          && (CueWords.isPlain(tokens.get(i).lower()) || isFinding(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinding(List<Token> tokens, int verb) {
    return SOURCES.contains(tokens.get(verb - 1).lower())
        && FINDINGS.contains(tokens.get(verb).lower());
  }

  /** "The two young men were expelled in May": all of it past, counted or dated. */
  private static boolean isEvent(Sentence sentence, boolean dated) {
    boolean counted = dated;
    boolean happened = false;
    for (Token token : sentence.tokens()) {
      counted |= token.partOfSpeech() == PartOfSpeech.NUM;
      happened |= token.partOfSpeech() == PartOfSpeech.VERB && isPast(token);
      if (token.partOfSpeech().isVerbal() && !isPast(token) && !token.lower().endsWith("ing")) {
        return false;
      }
    }
    return counted && happened;
  }

  private static boolean isPast(Token verb) {
    String word = verb.lower();
    return verb.partOfSpeech() == PartOfSpeech.AUX
        ? PAST.contains(word)
        : !word.endsWith("s")
            && !word.endsWith("ing")
            && !word.equals(Lemmatizer.lemma(word, PartOfSpeech.VERB));
  }
}
