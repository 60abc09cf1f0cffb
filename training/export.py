"""Writes a checkpoint as model.onnx (int8), labels.json and vocab.txt.

python export.py --minilm DIR --out DIR [--checkpoint FILE.pt] [--fp32]     (no checkpoint: random heads, to build against)

The graph is written node by node with ONNX Runtime's fused operators, so that it doesn't depend on a converter. Weights of the
encoder's matrices are int8 per output channel with 7 bits of range (`reduce_range`: without it, kernels for x86 without VNNI
saturate and would answer differently); the embedding of pieces is int8 with a scale for each piece.
"""
import argparse
import json
import os
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # before the library is loaded
from onnxruntime.quantization import QuantType, quantize_dynamic

import labels
import windows
from model import ARC, HEADS, LINK, REL, new_reader


# Matrices that stay float32: rounding them costs more accuracy than their bytes and their time are worth.
EXACT = ("small_heads", "attention_out")


class Graph:
    """Nodes and constants in order of their making; every maker returns the name of its output."""

    def __init__(self):
        self.nodes, self.constants, self.count = [], [], 0

    def constant(self, value, name=None):
        value = value.detach().numpy() if isinstance(value, torch.Tensor) else np.asarray(value)
        name = name or f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, op, *inputs, out=None, domain="", outputs=1, **attributes):
        self.count += 1
        names = [out or f"{op}{self.count}"] if outputs == 1 else list(out)
        self.nodes.append(helper.make_node(op, list(inputs), names, name=f"{op}_{names[0]}", domain=domain, **attributes))
        return names[0]

    def linear(self, x, layer, out=None):
        y = self.node("MatMul", x, self.constant(layer.weight.T))
        return self.node("Add", y, self.constant(layer.bias), out=out) if layer.bias is not None else y

    def gelu(self, x, layer):
        return self.node("Gelu", self.linear(x, layer), domain="com.microsoft")

    def sum_normalised(self, x, y, norm, *bias):
        """The fused node, since ONNX Runtime 1.29, the latest for Java, takes several times as long for LayerNormalization."""
        inputs = (x, y, self.constant(norm.weight), self.constant(norm.bias), *(self.constant(b) for b in bias))
        return self.node("SkipLayerNormalization", *inputs, domain="com.microsoft", epsilon=1e-12)


def embedding(g, encoder):
    table = encoder.words.weight.detach().numpy()
    scale = np.abs(table).max(1, keepdims=True) / 127
    small = np.round(table / np.maximum(scale, 1e-12)).astype(np.int8)
    x = g.node("Cast", g.node("Gather", g.constant(small), "pieces"), to=TensorProto.FLOAT)
    x = g.node("Mul", x, g.node("Gather", g.constant(scale.astype(np.float32)), "pieces"))
    length = g.node("Shape", "pieces")
    places = g.node("Slice", g.constant(encoder.places.weight[: windows.LIMIT]), g.constant(np.array([0])), length)
    x = g.node("Add", x, places)
    batch = lambda y: g.node("Unsqueeze", y, g.constant(np.array([0])))
    return g.sum_normalised(batch(x), batch(g.node("Gather", g.constant(encoder.shapes.weight), "shapes")), encoder.norm)


def attention(g, x, part):
    return g.node("Attention", x, g.constant(part.qkv.weight.T), g.constant(part.qkv.bias), domain="com.microsoft", num_heads=HEADS)


def transformed(g, x, y, part):
    """What a layer makes of its input x and of what its attention gave, y."""
    y = g.node("MatMul", y, g.constant(part.out.weight.T, f"attention_out{g.count}"))
    x = g.sum_normalised(y, x, part.norm1, part.out.bias)
    y = g.node("MatMul", g.gelu(x, part.up), g.constant(part.down.weight.T))
    return g.sum_normalised(y, x, part.norm2, part.down.bias)


def encoder(g, reader):
    """The words' vectors [1, W, 384]: the last layer looks at all pieces, but goes on with the first piece of each word only."""
    x = embedding(g, reader.encoder)
    *layers, last = reader.encoder.layers
    for part in layers:
        x = transformed(g, x, attention(g, x, part), part)
    first = lambda y: g.node("Gather", y, "words", axis=1)
    return transformed(g, first(x), first(attention(g, x, last)), last)


def heads(g, h, reader):
    """The answers from the words' vectors h [W, 384]."""
    small = [reader.names, reader.upos, reader.feats, reader.starts]
    weight = torch.cat([m.weight for m in small]).T
    y = g.node("Add", g.node("MatMul", h, g.constant(weight, "small_heads")), g.constant(torch.cat([m.bias for m in small])))
    sizes = g.constant(np.array([m.out_features for m in small]))
    g.node("Split", y, sizes, out=("names", "upos", "feats", "starts"), outputs=4, axis=1)

    y = g.linear(g.gelu(h, reader.roles_in), reader.roles)
    g.node("Reshape", y, g.constant(np.array([-1, 3, 5])), out="roles")

    rooted = g.node("Concat", g.constant(reader.root[None]), h, axis=0)
    pairs(g, h, rooted, reader.arcs, ARC, "arcs")
    pairs(g, h, h, reader.link, LINK, "links")

    left = g.linear(g.gelu(h, reader.rel_left), reader.rel_between)
    g.node("Reshape", left, g.constant(np.array([-1, len(labels.RELS), REL])), out="dependents")
    right = g.node("Identity", g.gelu(rooted, reader.rel_right), out="governors")
    g.linear(right, reader.rel_prior, out="priors")


def pairs(g, left_in, right_in, part, width, out):
    scale = width**-0.5
    left = g.node("MatMul", g.gelu(left_in, part.left), g.constant(part.between.weight.T * scale))
    right = g.gelu(right_in, part.right)
    y = g.node("Gemm", left, right, transB=1)
    prior = g.node("Transpose", g.node("MatMul", right, g.constant(part.prior.weight.T * scale)), perm=[1, 0])
    g.node("Add", y, prior, out=out)


def onnx_model(reader):
    g = Graph()
    h = g.node("Squeeze", encoder(g, reader), g.constant(np.array([0])), out="vectors")
    heads(g, h, reader)
    integers = lambda name, axis: helper.make_tensor_value_info(name, TensorProto.INT64, [axis])
    floats = lambda name, *axes: helper.make_tensor_value_info(name, TensorProto.FLOAT, axes)
    graph = helper.make_graph(
        g.nodes,
        "reader",
        [integers("pieces", "P"), integers("shapes", "P"), integers("words", "W")],
        [
            floats("names", "W", len(labels.NAMES)),
            floats("upos", "W", len(labels.UPOS)),
            floats("feats", "W", len(labels.FEATS)),
            floats("starts", "W", 2),
            floats("arcs", "W", "W1"),
            floats("dependents", "W", len(labels.RELS), REL),
            floats("governors", "W1", REL),
            floats("priors", "W1", len(labels.RELS)),
            floats("roles", "W", 3, 5),
            floats("links", "W", "W"),
            floats("vectors", "W", 384),
        ],
        g.constants,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)], ir_version=9)
    return model


def label_file(reader, recipe):
    tables = reader.tables()
    return {
        "recipe": recipe,
        "limit": windows.LIMIT,
        "names": {"labels": labels.NAMES, **tables["names"]},
        "upos": labels.UPOS,
        "feats": labels.FEATS,
        "rels": labels.RELS,
        "roles": {"roles": labels.ROLES, "labels": labels.SPAN_TAGS, **tables["roles"]},
    }


def write(reader, minilm, out, recipe, int8=True, reduce_range=True):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    reader.eval()
    model = onnx_model(reader)
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        onnx.save(model, plain)
        if int8:
            kept = [n.name for n in model.graph.node if any(name.startswith(EXACT) for name in n.input)]
            quantize_dynamic(
                plain,
                out / "model.new",
                op_types_to_quantize=["MatMul", "Attention"],
                per_channel=True,
                reduce_range=reduce_range,
                weight_type=QuantType.QInt8,
                nodes_to_exclude=kept,
                extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT},
            )
        else:
            shutil.copy(plain, out / "model.new")
    shutil.copy(Path(minilm) / "vocab.txt", out / "vocab.txt")
    rounded = lambda x: [rounded(y) for y in x] if isinstance(x, list) else {k: rounded(v) for k, v in x.items()} if isinstance(x, dict) else round(x, 4) if isinstance(x, float) else x
    (out / "labels.json").write_text(json.dumps(rounded(label_file(reader, recipe)), indent=1) + "\n")
    (out / "model.new").rename(out / "model.onnx")


def load(minilm, checkpoint=None):
    torch.manual_seed(1)
    reader = new_reader(minilm)
    if checkpoint:
        reader.load_state_dict(torch.load(checkpoint, map_location="cpu")["averaged"])
    return reader.eval()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--minilm", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--checkpoint")
    parser.add_argument("--recipe", default="full")
    parser.add_argument("--fp32", action="store_true")
    parser.add_argument("--full-range", action="store_true")
    options = parser.parse_args()
    reader = load(options.minilm, options.checkpoint)
    write(reader, options.minilm, options.out, options.recipe, not options.fp32, not options.full_range)
    print(Path(options.out) / "model.onnx", (Path(options.out) / "model.onnx").stat().st_size)


if __name__ == "__main__":
    main()
