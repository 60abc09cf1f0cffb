"""Trains the summary's ranking: a lexicon and four steps of boosted trees, each on its own articles.

  train.py JAVA_CLASSPATH ARTICLES.jsonl.gz FOLDER

The rows come from RankingExamples, in the reader's tests, so that training and reading share one set of features.
Articles are JSON lines {"sents": […], "summary": […]}.
"""
import gzip
import itertools
import struct
import subprocess
import sys
from pathlib import Path

import lightgbm
import numpy

MAIN = "dev.factbox.reader.summary.ranking.RankingExamples"
SHARES = {"lexicon": (0, 16000), "words": (16000, 21000), "pairs": (21000, 25000), "sentences": (25000, 32000), "sets": (32000, 39160)}
COMMON = dict(verbosity=-1, deterministic=True, force_row_wise=True, seed=7, num_threads=2, learning_rate=0.1, num_leaves=31, min_data_in_leaf=100)
WIDTHS = {"words": 22, "pairs": 21, "sentences": 43, "sets": 32}  # columns of a row, labels included
STEPS = {
    "words": (dict(objective="binary"), 150),
    "pairs": (dict(objective="binary"), 120),
    "sentences": (dict(objective="regression", learning_rate=0.05), 250),
    "sets": (dict(objective="regression", learning_rate=0.05, min_data_in_leaf=500), 300),
}


def rows(classpath, step, folder, articles):
    """What RankingExamples writes for a step's share of the articles."""
    first, last = SHARES[step]
    process = subprocess.Popen(["java", "-Xmx3g", "-cp", classpath, MAIN, step, folder], stdin=subprocess.PIPE, stdout=open(Path(folder, step + ".rows"), "wb"))
    with gzip.open(articles) as lines:
        for line in itertools.islice(lines, first, last):
            process.stdin.write(line)
    process.stdin.close()
    if process.wait():
        sys.exit(f"{step}: RankingExamples failed")
    return Path(folder, step + ".rows")


def train(step, path):
    data = numpy.fromfile(path, dtype=">f4").astype("float32")
    data = data.reshape(-1, WIDTHS[step])
    params, count = STEPS[step]
    if step == "sets":  # what a set has beyond the others of its article
        group, label, features = data[:, 0].astype(int), data[:, 1].astype(float), data[:, 2:]
        mean = numpy.bincount(group, label) / numpy.maximum(1, numpy.bincount(group))
        label = label - mean[group]
    else:
        label, features = data[:, 0], data[:, 1:]
    cut = int(len(label) * 0.95)
    model = lightgbm.train(COMMON | params, lightgbm.Dataset(features[:cut].copy(), label[:cut].copy()), count)
    guess = model.predict(features[cut:])
    print(step, features.shape, "correlation", round(float(numpy.corrcoef(guess, label[cut:])[0, 1]), 4), "top", numpy.argsort(-model.feature_importance("gain"))[:12].tolist(), flush=True)
    return model


def pack(model):
    """The trees in the format of the reader's Trees."""
    trees = model.dump_model()["tree_info"]
    out = [struct.pack(">i", len(trees))]
    for tree in trees:
        nodes, leaves = {}, {}

        def walk(node):
            if "leaf_value" in node:
                leaves[node.get("leaf_index", 0)] = node["leaf_value"]
                return ~node.get("leaf_index", 0)
            nodes[node["split_index"]] = None
            nodes[node["split_index"]] = (node["split_feature"], node["threshold"], walk(node["left_child"]), walk(node["right_child"]))
            return node["split_index"]

        walk(tree["tree_structure"])
        out.append(struct.pack(">h", len(nodes)))
        out += [struct.pack(">bfhh", *nodes[i]) for i in range(len(nodes))]
        out += [struct.pack(">f", leaves[i]) for i in range(len(leaves))]
    return b"".join(out)


def main(classpath, articles, folder, *only):
    for step in only or SHARES:
        path = rows(classpath, step, folder, articles)
        if step == "lexicon":
            path.rename(Path(folder, "lexicon.tsv"))
        else:
            Path(folder, step + ".trees").write_bytes(pack(train(step, path)))
            path.unlink()


if __name__ == "__main__":
    main(*sys.argv[1:])
