package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where the event happened: named places, best those that "in" or "outside" stands before.
 */
final class EventPlaces {

  private static final Set<String> LOCATIVES =
      WordSet.of("in", "at", "near", "outside", "inside", "around", "across", "off");

  /** Before these even a body is a place: "talks at the Harbour Office". */
  private static final Set<String> SITES = WordSet.of("at", "near", "outside", "inside");

  private static final Set<String> SIDES =
      WordSet.of(
          "north",
          "south",
          "east",
          "west",
          "central",
          "northern",
          "southern",
          "eastern",
          "western");
  private static final Set<String> NOUNS =
      WordList.load(EventPlaces.class, "event-place-words.txt");
  private static final Set<String> HAPPENINGS =
      WordList.load(EventPlaces.class, "event-happenings.txt");
  private static final int MOST_ANSWERS = 2;
  private static final int SENTENCES = 11;
  private static final int REACH = 5;
  private static final double HEADLINE = 0.5;
  private static final double FINER = 1;

  private record Candidate(Entity entity, Span span, double score)
      implements Comparable<Candidate> {

    /** The highest score first. */
    @Override
    public int compareTo(Candidate other) {
      return Double.compare(other.score, score);
    }
  }

  private final EventLead lead;
  private final EntityMentions mentions;

  EventPlaces(EventLead lead, EntityMentions mentions) {
    this.lead = lead;
    this.mentions = mentions;
  }

  /**
   * The likeliest places.
   *
   * @param who who acted: none of them is a place too
   */
  List<MainEvent.Answer> find(List<MainEvent.Answer> who) {
    Set<String> actors = new HashSet<>();
    for (MainEvent.Answer actor : who) {
      actors.add(actor.text());
    }
    List<Candidate> all = new ArrayList<>();
    int position = 0;
    List<Sentence> first = lead.all();
    for (Sentence sentence : first.subList(0, Math.min(SENTENCES, first.size()))) {
      for (EntityMentions.Mention mention : mentions.within(sentence.span())) {
        boolean acts =
            mention.entity().type() != NameType.PLACE
                && actors.contains(mention.span().of(lead.content()));
        if (!acts) {
          addTo(all, sentence, mention, position);
        }
      }
      position++;
    }
    List<Candidate> found = joined(all);
    Collections.sort(found);
    return answers(found);
  }

  private void addTo(
      List<Candidate> found, Sentence sentence, EntityMentions.Mention mention, int position) {
    Entity entity = mention.entity();
    String before = preposition(sentence, mention.span().start());
    boolean place = entity.type() == NameType.PLACE && !isBracketed(sentence, mention.span());
    boolean site =
        (entity.type() == NameType.ORGANIZATION || entity.type() == NameType.OTHER)
            && SITES.contains(before);
    if (place || site) {
      double score =
          (LOCATIVES.contains(before) || isOfHappening(sentence, mention.span()) ? 1 : 0)
              + 0.08 * Math.min(8, entity.mentions().size())
              + (sentence.isProse() ? 0 : HEADLINE)
              - 0.12 * position;
      found.add(new Candidate(entity, phrase(sentence, mention.span()), score));
    }
  }

  /** Of "Orlen, near Vania" both names' phrases are one, as likely as the likelier. */
  private static List<Candidate> joined(List<Candidate> all) {
    List<Candidate> joined = new ArrayList<>();
    for (Candidate next : all) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).span().overlaps(next.span())) {
        Candidate outer = joined.get(last);
        double score = Math.max(outer.score(), next.score());
        joined.set(last, new Candidate(outer.entity(), outer.span(), score));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private List<MainEvent.Answer> answers(List<Candidate> found) {
    List<MainEvent.Answer> answers = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Span> taken = new ArrayList<>();
    for (Candidate candidate : found) {
      boolean fresh = !seen.contains(candidate.entity().id());
      for (Span span : taken) {
        fresh &= !span.overlaps(candidate.span());
      }
      if (fresh && answers.size() < MOST_ANSWERS) {
        seen.add(candidate.entity().id());
        for (EntityMentions.Mention inner : mentions.within(candidate.span())) {
          seen.add(inner.entity().id());
        }
        taken.add(candidate.span());
        answers.add(lead.answer(fullest(candidate, found), 0.3 + 0.35 * candidate.score()));
      }
    }
    return answers;
  }

  /**
   * "Trump Tower" of the headline is "Trump Tower in New York" in the lead, "south London" is
   * "Croydon, south London".
   */
  private Span fullest(Candidate chosen, List<Candidate> found) {
    String name = withoutSide(chosen.span().of(lead.content()));
    int longest = 0;
    Span fullest = chosen.span();
    for (Candidate candidate : found) {
      Span span = candidate.span();
      boolean same = candidate.entity().is(chosen.entity()) || isFiner(candidate, chosen);
      if (same && span.length() > longest && span.of(lead.content()).contains(name)) {
        longest = span.length();
        fullest = span;
      }
    }
    return fullest;
  }

  /** Whether a candidate is a place that lies in another, about as likely where it happened. */
  private boolean isFiner(Candidate candidate, Candidate outer) {
    String whole = candidate.span().of(lead.content());
    String name = withoutSide(outer.span().of(lead.content()));
    int joint = whole.length() - name.length() - 1;
    return joint > 0
        && whole.endsWith(name)
        && whole.charAt(joint) == ' '
        && candidate.score() > outer.score() - FINER;
  }

  private static String withoutSide(String name) {
    int space = name.indexOf(' ');
    return space > 0 && SIDES.contains(name.substring(0, space).toLowerCase(Locale.ROOT))
        ? name.substring(space + 1)
        : name;
  }

  /** "the Orlen tram crash": what happened is told by where. */
  private boolean isOfHappening(Sentence sentence, Span name) {
    int at = EventLead.tokenAt(sentence, name.end() - 1) + 1;
    int last = at;
    while (last < at + REACH
        && !HAPPENINGS.contains(lead.word(sentence, last))
        && isNoun(sentence, last)) {
      last++;
    }
    return HAPPENINGS.contains(lead.word(sentence, last));
  }

  private static boolean isNoun(Sentence sentence, int at) {
    return at < sentence.tokens().size()
        && sentence.tokens().get(at).partOfSpeech() == PartOfSpeech.NOUN;
  }

  /** "Sen. Jane Roe (Ky.)": where she comes from. */
  private boolean isBracketed(Sentence sentence, Span name) {
    return lead.word(sentence, EventLead.tokenAt(sentence, name.start()) - 1).equals("(");
  }

  /** The preposition that governs a name: "in the eastern city of Orlen" has "in". */
  private String preposition(Sentence sentence, int start) {
    int at = EventLead.tokenAt(sentence, start) - 1;
    for (int i = at; i >= 0 && i > at - REACH; i--) {
      String word = lead.word(sentence, i);
      PartOfSpeech tag = sentence.tokens().get(i).partOfSpeech();
      boolean inside =
          word.equals("of")
              || NOUNS.contains(word)
              || tag == PartOfSpeech.DET
              || tag == PartOfSpeech.ADJ
              || tag == PartOfSpeech.NOUN;
      if (!inside) {
        return word;
      }
    }
    return "";
  }

  /**
   * With its side, its noun and what it lies in: "south Orlen", "Orlen province", "Orlen, Vania".
   */
  private Span phrase(Sentence sentence, Span name) {
    int first = EventLead.tokenAt(sentence, name.start());
    int last = EventLead.tokenAt(sentence, name.end() - 1);
    if (SIDES.contains(lead.word(sentence, first - 1))) {
      first--;
    }
    int end = name.end();
    if (NOUNS.contains(lead.word(sentence, last + 1)) && isPlain(sentence.tokens().get(last))) {
      last++;
      end = sentence.tokens().get(last).span().end();
    }
    Span phrase = new Span(sentence.tokens().get(first).span().start(), end);
    Optional<Span> outer = outer(sentence, last);
    return outer.isPresent() ? phrase.union(outer.get()) : phrase;
  }

  private boolean isPlain(Token token) {
    return !Words.isOwner(lead.word(token));
  }

  /** The place behind a comma or "in" right after a name: "Orlen, in south Vania". */
  private Optional<Span> outer(Sentence sentence, int last) {
    String joint = lead.word(sentence, last + 1);
    if (!joint.equals(",") && !joint.equals("in") && !joint.equals("near")) {
      return Optional.empty();
    }
    int next = last + 2;
    while (SIDES.contains(lead.word(sentence, next))
        || lead.word(sentence, next).equals("in")
        || lead.word(sentence, next).equals("near")) {
      next++;
    }
    if (next >= sentence.tokens().size()) {
      return Optional.empty();
    }
    for (EntityMentions.Mention mention : mentions.touching(sentence.tokens().get(next).span())) {
      if (mention.entity().type() == NameType.PLACE) {
        return Optional.of(mention.span());
      }
    }
    return Optional.empty();
  }
}
