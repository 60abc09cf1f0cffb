"""Trains the summary's ranking: a lexicon and four steps of boosted trees, each fed by the ones before.

  train.py RECIPE JAVA_CLASSPATH DATA FOLDER [--without GENRE]

RECIPE is open or full, see README.md. The rows come from RankingExamples, in the reader's tests, so that training and
reading share one set of features. --without leaves a genre of GUM out, so that it can be measured on.
"""
import argparse
import gzip
import json
import re
import struct
import subprocess
from pathlib import Path

import lightgbm
import numpy

MAIN = "dev.factbox.reader.summary.ranking.RankingExamples"
WIDTHS = {"words": 22, "pairs": 21, "sentences": 43, "sets": 32}  # columns of a row, labels included
SHARES = {"lexicon": (0, 16000), "words": (16000, 21000), "pairs": (21000, 25000), "sentences": (25000, 32000), "sets": (32000, 39160)}
COMMON = dict(verbosity=-1, deterministic=True, force_row_wise=True, seed=7, num_threads=2, learning_rate=0.05)
FULL = {  # options, trees
    "words": (dict(objective="binary", learning_rate=0.1, num_leaves=31, min_data_in_leaf=100), 150),
    "pairs": (dict(objective="binary", learning_rate=0.1, num_leaves=31, min_data_in_leaf=100), 120),
    "sentences": (dict(objective="regression", num_leaves=31, min_data_in_leaf=100), 250),
    "sets": (dict(objective="regression", num_leaves=31, min_data_in_leaf=500), 300),
}
OPEN = {  # few articles: small trees, so that a step can't learn its articles by heart and mislead the next
    "words": (dict(objective="binary", num_leaves=8, min_data_in_leaf=100, lambda_l2=10), 120),
    "pairs": (dict(objective="binary", num_leaves=8, min_data_in_leaf=100, lambda_l2=10), 100),
    "sentences": (dict(objective="regression", num_leaves=8, min_data_in_leaf=80, lambda_l2=10), 100),
    "sets": (dict(objective="regression", num_leaves=8, min_data_in_leaf=500, lambda_l2=10), 100),
}


def treebank(path, without=None):
    """The documents of a CoNLL-U file: {"sents", "summary"}, the summary a person's, or empty."""
    documents = []
    for line in open(path, encoding="utf8"):
        if line.startswith("# newdoc id = "):
            documents.append({"id": line[14:].strip(), "sents": [], "summary": []})
        elif summary := re.match(r"# meta::summary\d* = \(human[^)]*\) (.*)", line):
            documents[-1]["summary"] = documents[-1]["summary"] or [summary[1]]
        elif line.startswith("# text = "):
            documents[-1]["sents"].append(line[9:].strip())
    return [d for d in documents if not (without and f"_{without}_" in d["id"])]


def encoded(documents):
    return [(json.dumps(document) + "\n").encode() for document in documents]


class Trainer:
    def __init__(self, recipe, classpath, data, folder, without):
        self.classpath, self.folder = classpath, folder
        self.steps = FULL if recipe == "full" else OPEN
        self.articles = self.news(data) if recipe == "full" else self.treebanks(data, without)

    @staticmethod
    def news(data):
        """Each step's own share of CNN/DailyMail, since it is fed by the ones before."""
        with gzip.open(data / "summaries/cnndm.train.jsonl.gz") as lines:
            articles = list(lines)
        return {step: articles[first:last] for step, (first, last) in SHARES.items()}

    @staticmethod
    def treebanks(data, without):
        """What people summed up, for every step; EWT besides, for how common words are."""
        people = treebank(data / "syntax/gum.train.conllu", without)
        summed = encoded(document for document in people if document["summary"])
        return dict.fromkeys(OPEN, summed) | {"lexicon": encoded(people + treebank(data / "syntax/ewt.train.conllu"))}

    def rows(self, step):
        command = ["java", "-Xmx3g", "-cp", self.classpath, MAIN, step, self.folder]
        return subprocess.run(command, input=b"".join(self.articles[step]), stdout=subprocess.PIPE, check=True).stdout

    def table(self, step):
        """Features, labels."""
        data = numpy.frombuffer(self.rows(step), dtype=">f4").astype("float32").reshape(-1, WIDTHS[step])
        if step != "sets":
            return data[:, 1:], data[:, 0]
        group, label = data[:, 0].astype(int), data[:, 1].astype(float)
        size = numpy.bincount(group)
        return data[:, 2:], label - (numpy.bincount(group, label) / numpy.maximum(1, size))[group]  # above its article's average set

    def train(self, step):
        features, labels = self.table(step)
        options, count = self.steps[step]
        model = lightgbm.train(COMMON | options, lightgbm.Dataset(features.copy(), labels.copy()), count)
        print(step, features.shape, "top", numpy.argsort(-model.feature_importance("gain"))[:12].tolist(), flush=True)
        return model

    def run(self):
        Path(self.folder).mkdir(parents=True, exist_ok=True)
        for name in ("lexicon.tsv", *(step + ".trees" for step in self.steps)):
            Path(self.folder, name).unlink(missing_ok=True)
        Path(self.folder, "lexicon.tsv").write_bytes(self.rows("lexicon"))
        for step in self.steps:
            Path(self.folder, step + ".trees").write_bytes(pack(self.train(step)))


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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("recipe", choices=["open", "full"])
    parser.add_argument("classpath")
    parser.add_argument("data", type=Path)
    parser.add_argument("folder")
    parser.add_argument("--without", metavar="GENRE")
    given = parser.parse_args()
    Trainer(given.recipe, given.classpath, given.data, given.folder, given.without).run()


if __name__ == "__main__":
    main()
