package dev.articledigest.language;

import dev.articledigest.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps the names of people whole over their particles: "Ursula von der Leyen". */
final class NameParticles {

  private static final Set<String> PARTICLES = WordList.load(Article.class, "particles.txt");

  private NameParticles() {}

  /** The names of a sentence, those of people read on over particles in lower case. */
  static List<NameSpans.Found> join(NameWords words, List<NameSpans.Found> names) {
    List<NameSpans.Found> joined = new ArrayList<>();
    int taken = 0;
    for (NameSpans.Found name : names) {
      if (name.from() >= taken) {
        boolean isPerson = name.type() == NameType.PERSON;
        int from = start(words, name, taken);
        int to = isPerson ? end(words, name) : name.to();
        if (to > from) {
          joined.add(new NameSpans.Found(name.type(), from, to));
        }
        taken = Math.max(to, name.to());
      }
    }
    return joined;
  }

  /** Before all the particles of a name that opens with one: "von der Leyen" for "der Leyen". */
  private static int start(NameWords words, NameSpans.Found name, int taken) {
    int from = name.from();
    while (from > taken && isParticle(words, from) && isParticle(words, from - 1)) {
      from--;
    }
    return from;
  }

  /** Behind the surname that the particles open; before particles that open none. */
  private static int end(NameWords words, NameSpans.Found name) {
    int core = name.to();
    while (core > name.from() && isParticle(words, core - 1)) {
      core--;
    }
    int at = core;
    while (isParticle(words, at)) {
      at++;
    }
    return at > core && words.isCapital(at) ? Math.max(name.to(), at + 1) : core;
  }

  /** Whether a word as it is written is a particle of surnames: "von", "al". */
  static boolean contains(String word) {
    return PARTICLES.contains(word);
  }

  private static boolean isParticle(NameWords words, int at) {
    return PARTICLES.contains(words.word(at)) && !words.word(at).equals("y");
  }
}
