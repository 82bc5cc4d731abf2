package dev.articledigest.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameRunsTest {

  @Test
  void partsTwoPeopleThatTheTextNamesOneByOne() {
    assertThat(people("Lena Reh Karim Odell. Lena Reh. Karim Odell.", "Lena Reh Karim Odell"))
        .containsExactly("Lena Reh", "Karim Odell", "Lena Reh", "Karim Odell");
  }

  @Test
  void cutsAWordThatOpensSentencesElsewhere() {
    String text = "Lena Reh Click to share. Click to like. Click to send. Lena Reh.";
    assertThat(people(text, "Lena Reh Click")).containsExactly("Lena Reh", "Lena Reh");
  }

  @Test
  void keepsASecondSurname() {
    assertThat(people("Lena Reh Vadra won. Lena Reh.", "Lena Reh Vadra"))
        .containsExactly("Lena Reh Vadra", "Lena Reh");
  }

  @Test
  void cutsAPrepositionThatOpensASentence() {
    assertThat(people("Upon Reh it fell.", "Upon Reh")).containsExactly("Reh");
  }

  @Test
  void keepsAFirstNameThatIsACommonWord() {
    assertThat(people("Will Reh fell.", "Will Reh")).containsExactly("Will Reh");
  }

  /** The people of a text, of which one name and the full names behind it were tagged. */
  private static List<String> people(String text, String tagged) {
    List<Name> names = new ArrayList<>();
    names.add(new Name(NameType.PERSON, new Span(0, tagged.length())));
    for (String full : List.of("Lena Reh", "Karim Odell")) {
      int at = text.indexOf(full, tagged.length());
      if (at >= 0) {
        names.add(new Name(NameType.PERSON, new Span(at, at + full.length())));
      }
    }
    return NameRuns.part(text, names).stream().map(name -> name.span().of(text)).toList();
  }
}
