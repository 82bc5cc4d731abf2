"""Prints the lines of JSON of one run as a table: what an article took, and how often that is ours."""

import json
import sys

KINDS = {"text": "text of 800 words", "page": "page of 100 KB"}


def main():
    with open(sys.argv[1], encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    ours = rows[0]
    print("| tool | what it gives | " + " | ".join(f"{k}, ms | times ours" for k in KINDS.values()) + " | peak memory, MB |")
    print("|---|---|" + "---|" * (2 * len(KINDS) + 1))
    for row in rows:
        cells = [row["name"], row["does"]]
        for kind in KINDS:
            field = kind + "Milliseconds"
            cells += [f"{row[field]:.1f}", f"{row[field] / ours[field]:.1f}"] if field in row else ["", ""]
        print("| " + " | ".join(cells + [f"{row['peakMegabytes']:.0f}"]) + " |")
    quantiles = [f"{k} {ours[k + 'P50']:.2f}, {ours[k + 'P99']:.2f}" for k in KINDS if k + "P50" in ours]
    print("\nOurs in one thread, half and 99 % of articles within ms: " + "; ".join(quantiles))
    print("\nOurs by length: " + ", ".join(f"{k} {v:.2f} ms" for k, v in ours.get("millisecondsBySize", {}).items()))


if __name__ == "__main__":
    main()
