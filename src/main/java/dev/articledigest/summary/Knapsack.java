package dev.articledigest.summary;

import dev.articledigest.facts.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Solves the 0/1 knapsack exactly: the statements with the highest total value within the budget.
 */
final class Knapsack {

  private Knapsack() {}

  /** The chosen statements; ties go to the earlier of the list. Takes items × budget steps. */
  static List<Statement> choose(
      List<Statement> items, ToDoubleFunction<Statement> value, int budget) {
    double[][] best = new double[items.size() + 1][budget + 1];
    for (int i = items.size() - 1; i >= 0; i--) {
      int weight = items.get(i).words();
      double worth = value.applyAsDouble(items.get(i));
      for (int room = 0; room <= budget; room++) {
        double without = best[i + 1][room];
        double with = weight <= room ? worth + best[i + 1][room - weight] : -1;
        best[i][room] = Math.max(with, without);
      }
    }
    List<Statement> chosen = new ArrayList<>();
    int room = budget;
    for (int i = 0; i < items.size(); i++) {
      int weight = items.get(i).words();
      if (weight <= room && best[i][room] > best[i + 1][room]) {
        chosen.add(items.get(i));
        room -= weight;
      }
    }
    return chosen;
  }
}
