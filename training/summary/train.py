"""Trains the summary's ranking: a lexicon and four steps of boosted trees, each fed by the ones before.

  train.py RECIPE JAVA_CLASSPATH DATA FOLDER [--without GENRE]

RECIPE is open or full, see README.md. The rows come from RankingExamples, in the reader's tests, so that training and
reading share one set of features. --without leaves a genre of GUM out, so that it can be measured on.
"""
import argparse
import gzip
import itertools
import json
import re
import struct
import subprocess
import sys
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
PEOPLE = 10  # what an article that a person summed up counts in the full recipe, to one of CNN/DailyMail


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


def lines(documents):
    return [(json.dumps(d) + "\n").encode() for d in documents]


class Trainer:
    def __init__(self, recipe, classpath, data, folder, without):
        self.classpath, self.folder = classpath, folder
        self.steps = FULL if recipe == "full" else OPEN
        people = treebank(data / "syntax/gum.train.conllu", without)
        self.people = lines(d for d in people if d["summary"])
        self.lexicon = lines(people + treebank(data / "syntax/ewt.train.conllu"))
        self.news = data / "summaries/cnndm.train.jsonl.gz" if recipe == "full" else None

    def share(self, step):
        """The articles of CNN/DailyMail that a step learns from."""
        if not self.news:
            return []
        with gzip.open(self.news) as articles:
            return list(itertools.islice(articles, *SHARES[step]))

    def rows(self, step, articles):
        command = ["java", "-Xmx3g", "-cp", self.classpath, MAIN, step, self.folder]
        return subprocess.run(command, input=b"".join(articles), stdout=subprocess.PIPE, check=True).stdout

    def table(self, step, articles):
        """Features, labels."""
        data = numpy.frombuffer(self.rows(step, articles), dtype=">f4").astype("float32").reshape(-1, WIDTHS[step])
        if step != "sets":
            return data[:, 1:], data[:, 0]
        group, label = data[:, 0].astype(int), data[:, 1].astype(float)
        size = numpy.bincount(group)
        return data[:, 2:], label - (numpy.bincount(group, label) / numpy.maximum(1, size))[group]  # above its article's average set

    def train(self, step):
        parts = [(self.table(step, articles), weight) for articles, weight in ((self.share(step), 1), (self.people, PEOPLE)) if articles]
        features, labels = (numpy.concatenate(column) for column in zip(*(part for part, _ in parts)))
        weights = numpy.concatenate([numpy.full(len(part[1]), weight) for part, weight in parts])
        options, count = self.steps[step]
        model = lightgbm.train(COMMON | options, lightgbm.Dataset(features, labels, weight=weights), count)
        print(step, features.shape, "top", numpy.argsort(-model.feature_importance("gain"))[:12].tolist(), flush=True)
        return model

    def run(self):
        Path(self.folder).mkdir(parents=True, exist_ok=True)
        for old in Path(self.folder).glob("*"):
            old.unlink()
        lexicon = self.rows("lexicon", self.share("lexicon") or self.lexicon)
        Path(self.folder, "lexicon.tsv").write_bytes(lexicon)
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
