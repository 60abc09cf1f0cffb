"""Labels names in a set that has none, by a model's own reading: silver.py --data DIR --model DIR --set quotes/polnear.train --out FILE

A name counts where the model is sure of all its words, and where the document's other mentions of it, by majority, are of its type; a word
counts as none where the model is sure of that and no mention of the document has it. All else is left open (Yarowsky 1995: one sense a
discourse).
"""
import argparse
import json
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

import corpora
import evaluate
import labels
from crf import marginals

SURE = 0.9
MAJORITY = 0.75


def masks(model, doc):
    """For each word of a document the set of labels that it may have, as bits."""
    sure = np.zeros(len(doc.words))
    spans = []
    for window, answers in model.read(doc):
        p = marginals(answers["names"], *model.name_tables)
        for first, past, kind in model.names(answers):
            spans.append((window.start + first, window.start + past, kind))
        sure[window.start : window.end] = p.max(1)
    votes = defaultdict(Counter)
    for first, past, kind in spans:
        votes[tuple(doc.words[first:past])][kind] += 1
    found = [1 if s >= SURE else labels.ANY_NAME for s in sure]
    for words in votes:
        for first in range(len(doc.words) - len(words) + 1):
            if tuple(doc.words[first : first + len(words)]) == words:
                found[first : first + len(words)] = [labels.ANY_NAME] * len(words)
    for first, past, kind in spans:
        count = votes[tuple(doc.words[first:past])]
        if sure[first:past].min() >= SURE and count[kind] >= MAJORITY * count.total():
            begin = labels.NAMES.index(f"B-{kind}")
            found[first:past] = [1 << (begin + (w > first)) for w in range(first, past)]
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--model", required=True)
    parser.add_argument("--set", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    model = evaluate.Model(options.model)
    with open(options.out, "w") as out:
        for raw in corpora.lines(Path(options.data) / f"{options.set}.jsonl"):
            out.write(json.dumps({"id": raw["id"], "names": masks(model, corpora.tokenise(options.set, raw["text"]))}) + "\n")


if __name__ == "__main__":
    main()
