package dev.articledigest.facts;

import dev.articledigest.article.Block;
import dev.articledigest.language.Lemmatizer;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.QuotationMarks;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a paragraph that ends with a colon hands over to somebody else, without quotation marks:
 * {@code In her letter Lind wrote:} and the paragraphs of the letter behind it. It is that person's
 * if the colon stands right behind her verb; how far it goes is seldom sure, so that what may still
 * be part of it is nobody's.
 */
final class ColonQuotes {

  /** "Statement", "letter" stand so many words before the colon at most. */
  private static final int REACH = 6;

  /** So many paragraphs are looked at behind a colon: letters are shorter. */
  private static final int FARTHEST = 12;

  private static final Set<String> MESSAGES =
      WordSet.of(
          "statement",
          "statements",
          "letter",
          "post",
          "message",
          "email",
          "e-mail",
          "memo",
          "tweet",
          "tweets",
          "note",
          "remarks",
          "excerpt",
          "reply");

  /** All of it follows. */
  private static final Set<String> WHOLE = WordSet.of("full", "follows");

  private static final Set<String> SPEAKER =
      WordSet.of("i", "we", "my", "our", "me", "myself", "ourselves");

  private final Text text;
  private final List<Sentence> sentences;
  private final EntityMentions mentions;

  /** By where sentences start, whose they are; nothing where nobody can be sure. */
  private final Map<Integer, Optional<Entity>> speakers = new HashMap<>();

  /** Whether the writer, too, says "I" or "we", up to the sentence that was last heard. */
  private boolean personal;

  private int heard;

  ColonQuotes(Text text, EntityMentions mentions) {
    this.text = text;
    this.sentences = text.isEnglish() ? text.sentences() : List.of();
    this.mentions = mentions;
    for (int i = 0; i + 1 < sentences.size(); i++) {
      if (endsOpen(i) && hands(sentences.get(i).tokens()) && !isMarked(sentences.get(i + 1))) {
        hear(i);
        add(i);
      }
    }
  }

  /** Listens to the writer up to a sentence: most texts hand nothing over. */
  private void hear(int end) {
    while (heard < end) {
      personal |= !has(sentences.get(heard)) && speaks(sentences.get(heard));
      heard++;
    }
  }

  /** Whether a paragraph of prose ends with a colon there, and one of prose follows. */
  private boolean endsOpen(int at) {
    Sentence sentence = sentences.get(at);
    Sentence next = sentences.get(at + 1);
    return text.content().charAt(sentence.span().end() - 1) == ':'
        && sentence.isProse()
        && next.isProse()
        && next.block() > sentence.block();
  }

  /** "Lind wrote:", "The full statement from Lind:", but not "What to do next:". */
  private static boolean hands(List<Token> tokens) {
    int last = tokens.size() - 2;
    if (last < 1 || tokens.get(0).partOfSpeech() == PartOfSpeech.VERB) {
      return false;
    }
    for (int i = last; i >= 0; i--) {
      Token token = tokens.get(i);
      if (last - i <= REACH && MESSAGES.contains(token.lower())) {
        return true;
      }
      if (token.partOfSpeech() == PartOfSpeech.VERB) {
        return CueWords.isCue(token.lower());
      }
    }
    return false;
  }

  /** Behind the colon stand marks, a list of links or the like: it tells itself whose it is. */
  private boolean isMarked(Sentence sentence) {
    char first = text.content().charAt(sentence.span().start());
    return QuotationMarks.isDouble(first) || "'‘’`<@#".indexOf(first) >= 0;
  }

  private void add(int lead) {
    Optional<Entity> speaker = named(sentences.get(lead));
    int limit = limit(lead + 1, speaker);
    int surely = surely(lead, limit);
    // The paragraph behind may be part of it, too.
    boolean open = surely < limit && isTold(sentences.get(lead));
    int maybe = open ? end(surely) : surely;
    for (int i = lead + 1; i < maybe; i++) {
      speakers.put(sentences.get(i).span().start(), i < surely ? speaker : Optional.empty());
    }
  }

  /** The number of the first sentence of a paragraph that is the paper's again. */
  private int limit(int first, Optional<Entity> speaker) {
    int limit = end(first);
    int most = sentences.get(first).block() + FARTHEST;
    while (limit < sentences.size()
        && sentences.get(limit).block() <= most
        && !arePapers(limit, end(limit), speaker)) {
      limit = end(limit);
    }
    return limit;
  }

  /** The number of the first sentence that may be the paper's. */
  private int surely(int lead, int limit) {
    boolean whole = isWhole(sentences.get(lead).tokens());
    int surely = end(lead + 1);
    for (int at = surely; at < limit; at = end(at)) {
      surely = whole || isNext(lead + 1, at) || speaks(at, end(at)) ? end(at) : surely;
    }
    return surely;
  }

  /** Whether both are items of a list. */
  private boolean isNext(int first, int at) {
    return sentences.get(first).kind() == Block.Kind.LIST_ITEM
        && sentences.get(at).kind() == Block.Kind.LIST_ITEM;
  }

  /** Whether the colon stands right behind a verb of saying. */
  private static boolean isTold(Sentence lead) {
    Token last = lead.tokens().get(lead.tokens().size() - 2);
    return last.partOfSpeech() == PartOfSpeech.VERB && CueWords.isCue(last.lower());
  }

  /** The number of the first sentence of the next paragraph. */
  private int end(int at) {
    int end = at + 1;
    while (end < sentences.size() && sentences.get(end).block() == sentences.get(at).block()) {
      end++;
    }
    return end;
  }

  private boolean arePapers(int from, int end, Optional<Entity> speaker) {
    for (int i = from; i < end; i++) {
      if (!sentences.get(i).isProse() || isPapers(sentences.get(i), speaker)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody speaks who is not the writer: that one never says "I" or "we". */
  private boolean speaks(int from, int end) {
    boolean speaks = false;
    for (int i = from; i < end; i++) {
      speaks |= !personal && speaks(sentences.get(i));
    }
    return speaks;
  }

  /** Whether it quotes, tells who said so, or names who speaks. */
  private boolean isPapers(Sentence sentence, Optional<Entity> speaker) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean told =
          i > 0
              && token.partOfSpeech() == PartOfSpeech.VERB
              && CueWords.isCue(token.lower())
              && !SPEAKER.contains(tokens.get(i - 1).lower())
              && isPast(token.lower());
      if (told || QuotationMarks.isDouble(text.content().charAt(token.span().start()))) {
        return true;
      }
    }
    return speaker.isPresent() && names(sentence, speaker.get());
  }

  private static boolean isPast(String verb) {
    return !verb.equals(Lemmatizer.lemma(verb, PartOfSpeech.VERB));
  }

  private boolean names(Sentence sentence, Entity person) {
    for (EntityMentions.Mention mention : mentions.within(sentence.span())) {
      if (mention.entity().is(person)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(List<Token> tokens) {
    for (Token token : tokens) {
      if (WHOLE.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }

  /** The one person whom the sentence names, if the colon stands right behind a verb of saying. */
  private Optional<Entity> named(Sentence lead) {
    if (!isTold(lead)) {
      return Optional.empty();
    }
    Optional<Entity> found = Optional.empty();
    for (EntityMentions.Mention mention : mentions.within(lead.span())) {
      Entity entity = mention.entity();
      if (entity.type() == NameType.PERSON) {
        if (found.isPresent() && !found.get().is(entity)) {
          return Optional.empty();
        }
        found = Optional.of(entity);
      }
    }
    return found;
  }

  private static boolean speaks(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (SPEAKER.contains(token.bare())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence is, or may be, what somebody else says. */
  boolean has(Sentence sentence) {
    return speakers.containsKey(sentence.span().start());
  }

  /** Who says it; nothing where nobody can be sure. */
  Optional<Entity> speaker(Sentence sentence) {
    return speakers.getOrDefault(sentence.span().start(), Optional.empty());
  }
}
