package dev.articledigest.facts;

import dev.articledigest.language.NameType;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The turns of an interview that is printed with a name or initials before each ("Lake Courier: How
 * did you start?", "ML: I built a boat."): what follows in a turn is that person's, not the
 * paper's.
 */
final class InterviewTurns {

  /** Texts with fewer turns are no interviews. */
  private static final int LEAST = 4;

  private static final int LONGEST_NAME = 4;

  private final String content;

  /** The people by full name, last name and initials, in lower case. */
  private final Map<String, Set<Entity>> people = new HashMap<>();

  /** By where sentences start, whose turn they go on; nothing where nobody can be sure. */
  private final Map<Integer, Optional<Entity>> answers = new HashMap<>();

  private record Turn(int sentence, String label) {}

  InterviewTurns(Text text, Facts facts) {
    this.content = text.content();
    List<Turn> turns = text.isEnglish() ? turns(text.sentences()) : List.of();
    if (isInterview(turns, text.sentences())) {
      for (Entity entity : facts.entities()) {
        if (entity.type() == NameType.PERSON) {
          add(entity);
        }
      }
      for (int i = 0; i < turns.size(); i++) {
        boolean last = i + 1 == turns.size();
        int end = last ? text.sentences().size() : turns.get(i + 1).sentence();
        // Behind the last answer the paper may speak again.
        add(text.sentences(), turns.get(i), end, !last);
      }
    }
  }

  private List<Turn> turns(List<Sentence> sentences) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> tokens = sentences.get(i).tokens();
      int colon = colon(tokens, content);
      if (colon > 0 && colon + 1 < tokens.size()) {
        int start = tokens.get(0).span().start();
        turns.add(new Turn(i, content.substring(start, tokens.get(colon).span().start()).strip()));
      }
    }
    return turns;
  }

  /** The number of the colon behind a name that a sentence begins with; 0 for none. */
  static int colon(List<Token> tokens, String content) {
    for (int i = 0; i <= LONGEST_NAME && i < tokens.size(); i++) {
      char first = content.charAt(tokens.get(i).span().start());
      if (!Character.isUpperCase(first)) {
        return first == ':' ? i : 0;
      }
    }
    return 0;
  }

  /** Somebody asks, somebody else answers, and each more than once. */
  private boolean isInterview(List<Turn> turns, List<Sentence> sentences) {
    Set<String> labels = new HashSet<>();
    Set<String> again = new HashSet<>();
    int asked = 0;
    for (int i = 0; i < turns.size(); i++) {
      String label = turns.get(i).label();
      if (!labels.add(label)) {
        again.add(label);
      }
      int end = i + 1 < turns.size() ? turns.get(i + 1).sentence() : turns.get(i).sentence() + 1;
      asked += sentences.get(end - 1).span().of(content).endsWith("?") ? 1 : 0;
    }
    return turns.size() >= LEAST && again.size() > 1 && asked > 1;
  }

  private void add(List<Sentence> sentences, Turn turn, int end, boolean sure) {
    Optional<Entity> person = sure ? person(turn.label()) : Optional.empty();
    for (int i = turn.sentence() + 1; i < end; i++) {
      answers.put(sentences.get(i).span().start(), person);
    }
  }

  private void add(Entity person) {
    String name = person.name().toLowerCase(Locale.ROOT);
    for (String label : List.of(name, name.substring(name.lastIndexOf(' ') + 1), initials(name))) {
      people.computeIfAbsent(label, l -> new HashSet<>()).add(person);
    }
  }

  /** The one person of a name, last name or initials. */
  private Optional<Entity> person(String label) {
    Set<Entity> found = people.getOrDefault(label.toLowerCase(Locale.ROOT), Set.of());
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String part : name.split(" ", -1)) {
      initials.append(part, 0, Math.min(1, part.length()));
    }
    return initials.toString();
  }

  /** Whether a sentence goes on with what somebody says. */
  boolean isAnswer(Sentence sentence) {
    return !answers.isEmpty() && answers.containsKey(sentence.span().start());
  }

  /** Who says it; nothing where nobody can be sure. */
  Optional<Entity> speaker(Sentence sentence) {
    return answers.getOrDefault(sentence.span().start(), Optional.empty());
  }
}
