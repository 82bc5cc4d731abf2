package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is told of shortly before a sentence, by name, noun or pronoun. */
final class NearPeople {

  private static final int SENTENCES_BACK = 2;

  private final Text text;
  private final List<Quote> quotes;
  private final List<Quote> direct;
  private final EntityMentions mentions;

  NearPeople(Text text, List<Quote> quotes, List<Quote> direct, EntityMentions mentions) {
    this.text = text;
    this.quotes = quotes;
    this.direct = direct;
    this.mentions = mentions;
  }

  /**
   * The one of a type that is named shortly before, at its last place there; not in brackets alone,
   * as those are who play a part: "After a coup by his son (Karl Ode) the king falls."
   */
  Optional<EntityMentions.Mention> only(int sentence, NameType type) {
    Set<String> found = new HashSet<>();
    Optional<EntityMentions.Mention> last = Optional.empty();
    for (int i : before(sentence)) {
      Sentence told = text.sentences().get(i);
      for (EntityMentions.Mention mention : mentions.touching(told.span())) {
        if (mention.entity().type() == type) {
          found.add(mention.entity().id());
          last = isBracketed(told, mention.span()) ? last : Optional.of(mention);
        }
      }
    }
    return found.size() == 1 ? last : Optional.empty();
  }

  static boolean isBracketed(Sentence sentence, Span span) {
    boolean open = false;
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= span.start()) {
        break;
      }
      open = token.lower().equals("(") || (open && !token.lower().equals(")"));
    }
    return open;
  }

  /** The numbers of the running sentences just before, in text order. */
  private List<Integer> before(int sentence) {
    List<Integer> found = new ArrayList<>();
    for (int i = sentence - 1; i >= 0 && i >= sentence - SENTENCES_BACK; i--) {
      if (!text.sentences().get(i).isProse()) {
        break;
      }
      found.add(0, i);
    }
    return found;
  }

  /** "A man was shot. Roe fled.": who "he" is nobody can tell. */
  boolean tellsOfOthers(int sentence, Entity person) {
    for (int i : before(sentence)) {
      Sentence told = text.sentences().get(i);
      for (Token token : told.tokens()) {
        if (PersonNouns.WORDS.contains(token.bare()) && !isBeside(told, token, person)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "He said Roe was ill. He left.": the first "he" is another. So it is where he names Roe in what
   * he is quoted with.
   */
  boolean followsPronoun(int sentence, Entity person) {
    for (int i : before(sentence)) {
      for (Token token : text.sentences().get(i).tokens()) {
        if (mentions.name(token.span(), person) && !isQuoted(token.span())) {
          return false;
        }
        if (StatementGenders.isPersonal(token)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a sentence is about a person: as its subject, by name or pronoun, or as its speaker.
   */
  boolean isTaken(int sentence, Entity person, boolean male) {
    Sentence told = text.sentences().get(sentence);
    Set<String> pronouns = male ? StatementGenders.MALE : StatementGenders.FEMALE;
    for (Token token : told.tokens()) {
      if (token.partOfSpeech().isVerbal()) {
        break;
      }
      if (pronouns.contains(token.bare()) || names(token.span(), person)) {
        return true;
      }
    }
    return Within.touching(quotes, told.span()).stream()
        .flatMap(q -> q.speakerMention().stream())
        .anyMatch(span -> told.span().contains(span) && names(span, person));
  }

  /** Whether the words name an entity, not only as the owner of something. */
  private boolean names(Span words, Entity entity) {
    for (EntityMentions.Mention mention : mentions.touching(words)) {
      if (mention.entity().is(entity) && !isOwner(mention.span())) {
        return true;
      }
    }
    return false;
  }

  /** The one who is named in a sentence as who said what stands in it. */
  Optional<Entity> speaker(int sentence) {
    Span told = text.sentences().get(sentence).span();
    Optional<Entity> only = Optional.empty();
    for (Quote quote : Within.touching(quotes, told)) {
      if (quote.speakerMention().isEmpty() || !told.contains(quote.speakerMention().get())) {
        return Optional.empty();
      }
      for (EntityMentions.Mention mention : mentions.touching(quote.speakerMention().get())) {
        Entity named = mention.entity();
        if (named.type() != NameType.PERSON || (only.isPresent() && !only.get().is(named))) {
          return Optional.empty();
        }
        only = Optional.of(named);
      }
    }
    return only;
  }

  /** Whether a place is within somebody's quoted words. */
  boolean isQuoted(Span span) {
    return Within.overlapping(direct, span).isPresent();
  }

  boolean isOwner(Span mention) {
    return Words.owns(text.content(), mention.end());
  }

  /** Whether a sentence names the entity before its first verb. */
  boolean isSubject(int sentence, Entity entity) {
    for (Token token : text.sentences().get(sentence).tokens()) {
      if (token.partOfSpeech().isVerbal()) {
        return false;
      }
      if (names(token.span(), entity)) {
        return true;
      }
    }
    return false;
  }

  /** "Marta Lind, the mayor", "Marta Lind was the mayor", but not "a woman saved by Marta Lind". */
  boolean isBeside(Sentence sentence, Token noun, Entity person) {
    for (EntityMentions.Mention mention : mentions.touching(sentence.span())) {
      if (mention.entity().is(person)) {
        Span both = noun.span().union(mention.span());
        return Within.of(sentence.tokens(), both).stream()
            .noneMatch(t -> t.partOfSpeech() == PartOfSpeech.VERB);
      }
    }
    return false;
  }
}
