"""Trains the trees that tell how likely two phrases speak of the same; see README.md."""

import struct
import subprocess
import sys
import tempfile

import lightgbm
import numpy

FEATURES = 66
EXAMPLES = "dev.factbox.reader.facts.coreference.CoreferenceExamples"
PARAMETERS = {
    "objective": "binary", "num_leaves": 24, "learning_rate": 0.1, "min_data_in_leaf": 40, "feature_fraction": 0.5,
    "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 5, "max_bin": 63, "seed": 7, "deterministic": True,
    "force_row_wise": True, "verbose": -1,
}
TREES = 110


def rows(classpath, documents):
    with tempfile.NamedTemporaryFile() as file:
        subprocess.run(["java", "--enable-native-access=ALL-UNNAMED", "-cp", classpath, EXAMPLES, documents, file.name], check=True)
        return numpy.fromfile(file.name, dtype=">f4").reshape(-1, FEATURES + 2).astype(numpy.float32)


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
        out += [struct.pack(">bfhh", *nodes[i]) for i in range(len(nodes))]
        out += [struct.pack(">f", leaves[i]) for i in range(len(leaves))]
    return b"".join(out)


def main(classpath, documents, target):
    data = rows(classpath, documents)
    seen = data[:, 0].astype(int) % 4 != 3
    model = lightgbm.train(PARAMETERS, lightgbm.Dataset(data[seen, 2:], data[seen, 1]), TREES)
    with open(target, "wb") as file:
        file.write(pack(model))
    print("rows", len(data), "right", float(data[:, 1].mean()), "of them trained on", int(seen.sum()))


main(*sys.argv[1:])
