"""Trains the trees that tell whether an editor would print a fact, on verdicts of editors; see README.md.

    acceptance.py CLASS EXAMPLES.jsonl VERDICTS.tsv TREES
    acceptance.py CLASS EXAMPLES.jsonl VERDICTS.tsv         only tests, by article

CLASS is "quote", "claim", "entity", "date" or "quantity"; EXAMPLES is what QuoteExamples, StatementExamples or FactExamples writes. Prints precision at each threshold and how far stated and
observed probabilities differ, both on articles that weren't trained on.
"""

import csv
import hashlib
import json
import struct
import sys

import lightgbm
import numpy

PARAMETERS = {
    "objective": "binary", "num_leaves": 6, "learning_rate": 0.05, "min_data_in_leaf": 12, "feature_fraction": 0.4,
    "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 8, "max_bin": 63, "seed": 1, "deterministic": True,
    "force_row_wise": True, "verbose": -1,
}
TREES = 120
FOLDS = 10


def digest(content):
    """What a verdict was given on, without its text."""
    words = content if isinstance(content, str) else "|".join(str(part) for part in content)
    return hashlib.sha256(words.encode()).hexdigest()[:12]


def examples(kind, path, verdicts):
    """The features [facts × features], the verdicts and the articles of the facts that have a verdict."""
    known = {}
    with open(verdicts, newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["class"] == kind:
                known[row["article"], int(row["start"]), int(row["end"]), row["content"]] = row["verdict"]
    features, given, articles = [], [], []
    with open(path) as file:
        for line in file:
            fact = json.loads(line)
            if fact.get("class", kind) != kind:
                continue
            verdict = known.get((fact["article"], fact["start"], fact["end"], digest(fact["content"])))
            if verdict:
                features.append(fact["features"])
                given.append(verdict)
                articles.append(fact["article"])
    return numpy.array(features, dtype=numpy.float32), numpy.array(given), numpy.array(articles)


def train(features, right):
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(features, right), TREES)


def tested(features, right, articles):
    """The probability of each fact by trees that haven't seen its article."""
    order = numpy.random.default_rng(1).permutation(sorted(set(articles)))
    fold = {article: i % FOLDS for i, article in enumerate(order)}
    folds = numpy.array([fold[article] for article in articles])
    probability = numpy.zeros(len(right))
    for k in range(FOLDS):
        probability[folds == k] = train(features[folds != k], right[folds != k]).predict(features[folds == k])
    return probability


def show(probability, given):
    right = given == "right"
    print(f"{len(given)} facts, {100 * right.mean():.1f} % right")
    print("threshold   given  right  incomplete  wrong  useless   kept")
    for threshold in (0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85):
        shown = probability >= threshold
        shares = [100 * (given[shown] == verdict).mean() for verdict in ("right", "incomplete", "wrong", "useless")]
        print(f"{threshold:9.2f} {shown.sum():7} {shares[0]:6.1f} {shares[1]:11.1f} {shares[2]:6.1f} {shares[3]:8.1f} {100 * right[shown].sum() / right.sum():6.1f}")
    print("stated from   facts  stated  observed")
    for low in numpy.arange(0, 1, 0.1):
        inside = (probability >= low) & (probability < low + 0.1)
        if inside.any():
            print(f"{low:11.1f} {inside.sum():7} {probability[inside].mean():7.2f} {right[inside].mean():9.2f}")


def pack(model):
    """The trees in the format of dev.factbox.reader.trees.Trees."""
    trees = model.dump_model()["tree_info"]
    out = [struct.pack(">i", len(trees))]
    for tree in trees:
        nodes, leaves = {}, {}

        def walk(node):
            if "leaf_value" in node:
                leaves[node.get("leaf_index", 0)] = node["leaf_value"]
                return ~node.get("leaf_index", 0)
            at = node["split_index"]
            nodes[at] = (node["split_feature"], node["threshold"], walk(node["left_child"]), walk(node["right_child"]))
            return at

        walk(tree["tree_structure"])
        out.append(struct.pack(">h", len(nodes)))
        out += [struct.pack(">Bfhh", *nodes[i]) for i in range(len(nodes))]
        out += [struct.pack(">f", leaves[i]) for i in range(len(leaves))]
    return b"".join(out)


def main(kind, path, verdicts, target=None):
    features, given, articles = examples(kind, path, verdicts)
    right = (given == "right").astype(float)
    show(tested(features, right, articles), given)
    if target:
        with open(target, "wb") as file:
            file.write(pack(train(features, right)))


if __name__ == "__main__":
    main(*sys.argv[1:])
