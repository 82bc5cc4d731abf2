package dev.articledigest.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a word may be at all: closed classes by our own list, open ones by WordNet. */
final class TagLexicon {

  private static final String CLOSED =
      """
      the a an every DET
      this these those DET PRON
      that DET PRON SCONJ ADV
      another each some DET PRON
      any all DET PRON ADV
      both DET PRON CCONJ
      either neither DET PRON CCONJ ADV
      no DET INTJ ADV
      my your his her its our their he him she it they them we us i me you who whom whose PRON
      myself yourself himself herself itself ourselves themselves yours hers theirs ours PRON
      someone anyone everyone nobody nothing something anything everything somebody everybody PRON
      none PRON NOUN
      what which whatever whichever PRON DET
      there PRON ADV
      is are was were ai be been being am has have had having do does did AUX VERB
      would could should might shall ca wo sha AUX
      will AUX NOUN VERB
      may must AUX
      can AUX NOUN
      and or nor CCONJ
      but CCONJ ADP ADV
      yet CCONJ ADV
      so ADV SCONJ CCONJ
      of from at into onto upon during against among amongst toward towards throughout amid ADP
      between beneath beside besides within without via versus per ADP ADV
      in on by off up out down over under about around along across through behind ADP ADV
      above below inside outside near past ADP ADV ADJ NOUN
      for with ADP SCONJ
      to ADP PART
      not PART
      if because although unless whereas whether lest SCONJ
      though SCONJ ADV
      while SCONJ NOUN
      when where why how ADV SCONJ
      whenever wherever however ADV SCONJ
      as ADP SCONJ ADV
      than ADP SCONJ
      since before after ADP SCONJ ADV
      until till despite ADP SCONJ
      very also never always ever again already perhaps quite rather often soon ADV
      almost nearly instead therefore meanwhile moreover nevertheless indeed maybe ADV
      ago ADV
      now then here ADV
      today yesterday tomorrow tonight percent NOUN
      one NUM PRON NOUN
      two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty NUM
      fourteen sixteen seventeen eighteen nineteen forty fifty sixty seventy eighty ninety NUM
      hundred thousand million billion trillion NUM
      hundreds thousands millions billions dozens dozen NOUN
      many few ADJ
      such ADJ DET
      much ADJ ADV
      more most less least ADJ ADV
      said says VERB
      monday tuesday wednesday thursday friday saturday sunday PROPN
      january february april june july september october november december PROPN
      first third ADJ ADV
      """;

  private final Map<String, Set<PartOfSpeech>> closed = new HashMap<>();
  private final Map<String, Set<PartOfSpeech>> open = new HashMap<>();

  /** Reads the {@code index.*} files of a WordNet folder. */
  TagLexicon(Path wordNet) throws IOException {
    for (String line : CLOSED.lines().toList()) {
      Set<PartOfSpeech> tags = EnumSet.noneOf(PartOfSpeech.class);
      Set<String> words = new HashSet<>();
      for (String item : line.split(" ")) {
        if (item.equals(item.toUpperCase(java.util.Locale.ROOT))) {
          tags.add(PartOfSpeech.valueOf(item));
        } else {
          words.add(item);
        }
      }
      words.forEach(word -> closed.put(word, tags));
    }
    for (String word : lemmas(wordNet.resolve("index.noun"))) {
      add(word, PartOfSpeech.NOUN);
      for (String form : plurals(word)) {
        add(form, PartOfSpeech.NOUN);
      }
    }
    for (String word : lemmas(wordNet.resolve("index.verb"))) {
      add(word, PartOfSpeech.VERB);
      for (String form : plurals(word)) {
        add(form, PartOfSpeech.VERB);
      }
      for (String form : verbForms(word)) {
        add(form, PartOfSpeech.VERB);
        add(form, PartOfSpeech.ADJ);
        if (form.endsWith("ing")) {
          add(form, PartOfSpeech.NOUN);
        }
      }
    }
    for (String word : lemmas(wordNet.resolve("index.adj"))) {
      add(word, PartOfSpeech.ADJ);
      for (String form : degrees(word)) {
        add(form, PartOfSpeech.ADJ);
        add(form, PartOfSpeech.ADV);
      }
    }
    for (String word : lemmas(wordNet.resolve("index.adv"))) {
      add(word, PartOfSpeech.ADV);
    }
    for (String line : WordList.load("irregular-forms.txt")) {
      String[] words = line.split(" ");
      for (int i = 2; i < words.length; i++) {
        add(words[i], PartOfSpeech.valueOf(words[0]));
        if (words[0].equals("VERB")) {
          add(words[i], PartOfSpeech.ADJ);
        }
      }
    }
  }

  static List<String> lemmas(Path index) throws IOException {
    return Files.readAllLines(index, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith(" "))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .filter(word -> word.chars().allMatch(c -> c >= 'a' && c <= 'z') && word.length() > 1)
        .toList();
  }

  static Set<String> plurals(String word) {
    Set<String> forms = new HashSet<>();
    char last = word.charAt(word.length() - 1);
    if (last == 'y' && word.length() > 2 && !isVowel(word.charAt(word.length() - 2))) {
      forms.add(word.substring(0, word.length() - 1) + "ies");
    } else if (word.matches(".*(s|x|z|ch|sh|o)")) {
      forms.add(word + "es");
      if (last == 'o') {
        forms.add(word + "s");
      }
    } else {
      forms.add(word + "s");
    }
    return forms;
  }

  /** The past and the -ing form, doubled and not where both are seen. */
  static Set<String> verbForms(String word) {
    Set<String> forms = new HashSet<>(List.of(with(word, "ed"), with(word, "ing")));
    int length = word.length();
    if (length > 2
        && "bdgklmnprt".indexOf(word.charAt(length - 1)) >= 0
        && isVowel(word.charAt(length - 2))
        && (!isVowel(word.charAt(length - 3)) || word.charAt(length - 3) == 'u')) {
      forms.add(word + word.charAt(length - 1) + "ed");
      forms.add(word + word.charAt(length - 1) + "ing");
    }
    return forms;
  }

  /** The comparative and superlative in one word, as far as the spelling tells. */
  static Set<String> degrees(String word) {
    Set<String> forms = new HashSet<>();
    if (word.length() <= 7) {
      forms.addAll(List.of(with(word, "er"), with(word, "est")));
      char last = word.charAt(word.length() - 1);
      if ("bdgmnt".indexOf(last) >= 0) {
        forms.addAll(List.of(word + last + "er", word + last + "est"));
      }
    }
    return forms;
  }

  private static String with(String word, String end) {
    char last = word.charAt(word.length() - 1);
    if (last == 'e' && !(end.equals("ing") && word.matches(".*(ee|ye|oe)"))) {
      return end.equals("ing") && word.endsWith("ie")
          ? word.substring(0, word.length() - 2) + "ying"
          : word.substring(0, word.length() - 1) + end;
    }
    if (last == 'y' && !end.equals("ing") && !isVowel(word.charAt(word.length() - 2))) {
      return word.substring(0, word.length() - 1) + "i" + end;
    }
    return word + end;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private void add(String word, PartOfSpeech tag) {
    open.computeIfAbsent(word, w -> EnumSet.noneOf(PartOfSpeech.class)).add(tag);
  }

  Set<PartOfSpeech> closed(String word) {
    return closed.getOrDefault(word, Set.of());
  }

  Set<PartOfSpeech> open(String word) {
    return open.getOrDefault(word, Set.of());
  }
}
