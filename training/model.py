"""The reader's model: a MiniLM encoder with word shapes, and a head for every kind of fact."""
import json
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

import labels
import tokens
from crf import Likelihood

WIDTH, HEADS, LAYERS, INNER = 384, 12, 6, 1536
ARC, REL, LINK = 256, 64, 64
IMPOSSIBLE = -30.0


class SharedDropout(nn.Module):
    """Drops the same features at all places of a window: as good as plain dropout here, and far cheaper on a CPU."""

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[2]) >= self.share
        return x * (kept / (1 - self.share)).to(x.dtype)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = SharedDropout(0.05)

    def forward(self, x, bias):
        b, p, _ = x.shape
        q, k, v = self.qkv(x).view(b, p, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        attention = torch.softmax(torch.matmul(q * (WIDTH // HEADS) ** -0.5, k.transpose(2, 3)) + bias.to(q.dtype), -1, dtype=q.dtype)
        y = torch.matmul(attention, v).transpose(1, 2).reshape(b, p, WIDTH)
        x = self.norm1(x + self.drop(self.out(y)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, vocab):
        super().__init__()
        self.words = nn.Embedding(vocab, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.shapes = nn.Embedding(tokens.SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = SharedDropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        nn.init.zeros_(self.shapes.weight)

    def forward(self, pieces, shapes, mask):
        x = self.words(pieces) + self.places.weight[: pieces.shape[1]] + self.shapes(shapes)
        x = self.drop(self.norm(x))
        bias = torch.zeros(mask.shape, device=x.device).masked_fill(~mask, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_minilm(self, folder):
        """Takes BERT's names; the token-type embedding of segment 0 goes into the places."""
        from safetensors.torch import load_file

        got = load_file(str(Path(folder) / "model.safetensors"))
        got = {k.removeprefix("bert."): v for k, v in got.items()}
        mine = {
            "words.weight": got["embeddings.word_embeddings.weight"],
            "places.weight": got["embeddings.position_embeddings.weight"] + got["embeddings.token_type_embeddings.weight"][0],
            "shapes.weight": self.shapes.weight,
        }
        for part in ("weight", "bias"):
            mine[f"norm.{part}"] = got[f"embeddings.LayerNorm.{part}"]
            for n in range(LAYERS):
                theirs = f"encoder.layer.{n}."
                mine[f"layers.{n}.qkv.{part}"] = torch.cat([got[f"{theirs}attention.self.{x}.{part}"] for x in ("query", "key", "value")])
                for name, other in (
                    ("out", "attention.output.dense"),
                    ("norm1", "attention.output.LayerNorm"),
                    ("up", "intermediate.dense"),
                    ("down", "output.dense"),
                    ("norm2", "output.LayerNorm"),
                ):
                    mine[f"layers.{n}.{name}.{part}"] = got[f"{theirs}{other}.{part}"]
        self.load_state_dict(mine)


class Chain(nn.Module):
    """The learned transitions of a CRF; `forbidden` moves and first labels are all but impossible."""

    def __init__(self, moves_allowed, first_allowed):
        super().__init__()
        self.moves = nn.Parameter(torch.zeros(moves_allowed.shape))
        self.first = nn.Parameter(torch.zeros(first_allowed.shape))
        self.last = nn.Parameter(torch.zeros(first_allowed.shape))
        self.register_buffer("moves_wall", torch.where(moves_allowed, 0.0, IMPOSSIBLE), persistent=False)
        self.register_buffer("first_wall", torch.where(first_allowed, 0.0, IMPOSSIBLE), persistent=False)

    def scores(self):
        return self.moves + self.moves_wall, self.first + self.first_wall, self.last


def name_chain():
    n = len(labels.NAMES)
    moves = torch.ones(n, n, dtype=torch.bool)
    first = torch.ones(n, dtype=torch.bool)
    for inner in range(2, n, 2):
        moves[:, inner] = False
        moves[inner - 1, inner] = moves[inner, inner] = True
        first[inner] = False
    return Chain(moves, first)


def role_chain():
    """BIOES for each role; a window may begin or end inside a span."""
    moves = torch.zeros(3, 5, 5, dtype=torch.bool)
    for a, after in {labels.O: "OBS", labels.B: "IE", labels.I: "IE", labels.E: "OBS", labels.S: "OBS"}.items():
        for b in after:
            moves[:, a, labels.SPAN_TAGS.index(b)] = True
    return Chain(moves, torch.ones(3, 5, dtype=torch.bool))


class Biaffine(nn.Module):
    """Scores of word pairs (dependant or span, head or target)."""

    def __init__(self, width):
        super().__init__()
        self.left = nn.Linear(WIDTH, width)
        self.right = nn.Linear(WIDTH, width)
        self.between = nn.Linear(width, width, bias=False)
        self.prior = nn.Linear(width, 1, bias=False)  # how likely a word is a head at all
        self.scale = width**-0.5
        nn.init.eye_(self.between.weight)

    def forward(self, h):
        left, right = F.gelu(self.left(h)), F.gelu(self.right(h))
        return (torch.matmul(self.between(left), right.transpose(-1, -2)) + self.prior(right).transpose(-1, -2)) * self.scale


class Reader(nn.Module):
    def __init__(self, vocab):
        super().__init__()
        self.encoder = Encoder(vocab)
        self.drop = nn.Dropout(0.15)
        self.names = nn.Linear(WIDTH, len(labels.NAMES))
        self.name_chain = name_chain()
        self.upos = nn.Linear(WIDTH, len(labels.UPOS))
        self.feats = nn.Linear(WIDTH, len(labels.FEATS))
        self.starts = nn.Linear(WIDTH, 2)
        self.roles_in = nn.Linear(WIDTH, 256)
        self.roles = nn.Linear(256, 15)
        self.role_chain = role_chain()
        self.root = nn.Parameter(torch.zeros(WIDTH))
        self.arcs = Biaffine(ARC)
        self.rel_left = nn.Linear(WIDTH, REL)
        self.rel_right = nn.Linear(WIDTH, REL)
        self.rel_between = nn.Linear(REL, len(labels.RELS) * REL)
        self.rel_prior = nn.Linear(REL, len(labels.RELS))
        self.link = Biaffine(LINK)
        nn.init.normal_(self.rel_between.weight, std=REL**-0.5 / 2)

    def word_vectors(self, batch):
        x = self.encoder(batch["pieces"], batch["shapes"], batch["mask"])
        return x.gather(1, batch["words"][..., None].expand(-1, -1, WIDTH))

    def losses(self, batch):
        """Each head's loss summed over its words, and over how many words."""
        h = self.drop(self.word_vectors(batch))
        real = batch["real"]
        found = {
            "names": self._name_loss(h, batch["names"], real),
            "upos": _cross(self.upos(h), batch["upos"]),
            "feats": _cross(self.feats(h), batch["feats"]),
            "starts": _cross(self.starts(h), batch["starts"]),
        }
        trees = (batch["heads"] != labels.MISSING).any(1)
        if trees.any():
            found["arcs"], found["rels"] = self._tree_loss(h[trees], real[trees], batch["heads"][trees], batch["rels"][trees])
        told = (batch["roles"] != labels.MISSING).any(2).any(1)
        if told.any():
            found["roles"] = self._role_loss(h[told], real[told], batch["roles"][told])
        if len(batch["links"]):
            found["links"] = self._link_loss(h, real, batch["links"])
        return found

    def _name_loss(self, h, masks, real):
        known = ((masks != labels.ANY_NAME) & real).any(1)
        h, masks, real = h[known], masks[known], real[known]
        if not len(h):
            return h.sum(), 0
        allowed = (masks[..., None] >> torch.arange(len(labels.NAMES))) & 1 == 1
        n = len(h)
        m, f, l = self.name_chain.scores()
        nll = Likelihood.apply(self.names(h).float(), m.expand(n, -1, -1), f.expand(n, -1), l.expand(n, -1), allowed, real.sum(1))
        return nll.sum(), int(real.sum())

    def role_scores(self, h):
        """[…, W, 3, 5]"""
        return self.roles(F.gelu(self.roles_in(h))).unflatten(-1, (3, 5))

    def _role_loss(self, h, real, tags):
        n, _, t = tags.shape
        e = self.role_scores(h).float().transpose(1, 2).reshape(n * 3, t, 5)
        allowed = F.one_hot(tags.clamp(min=0), 5).bool() | (tags == labels.MISSING)[..., None]
        m, f, l = (x.expand(n, *x.shape).flatten(0, 1) for x in self.role_chain.scores())
        lengths = real.sum(1).repeat_interleave(3)
        return Likelihood.apply(e, m, f, l, allowed.reshape(n * 3, t, 5), lengths).sum(), int(real.sum())

    def with_root(self, h):
        return torch.cat([self.root.expand(*h.shape[:-2], 1, -1).to(h.dtype), h], -2)

    def arc_scores(self, h):
        """[…, W, W + 1], the root first"""
        left, right = F.gelu(self.arcs.left(h)), F.gelu(self.arcs.right(self.with_root(h)))
        return (torch.matmul(self.arcs.between(left), right.transpose(-1, -2)) + self.arcs.prior(right).transpose(-1, -2)) * self.arcs.scale

    def rel_parts(self, h):
        """The two sides of a relation's score: […, W, L, REL] of the dependant and […, W + 1, REL], […, W + 1, L] of the head."""
        left = F.gelu(self.rel_left(h))
        right = F.gelu(self.rel_right(self.with_root(h)))
        return self.rel_between(left).unflatten(-1, (len(labels.RELS), REL)), right, self.rel_prior(right)

    def _tree_loss(self, h, real, heads, rels):
        arcs = self.arc_scores(h).float()
        blocked = torch.cat([real.new_ones(len(real), 1), real], 1)
        arcs = arcs.masked_fill(~blocked[:, None, :], -1e4)
        known = heads != labels.MISSING
        left, right, prior = self.rel_parts(h)
        at = heads.clamp(min=0)
        right = right.gather(1, at[..., None].expand(-1, -1, REL))
        prior = prior.gather(1, at[..., None].expand(-1, -1, prior.shape[-1]))
        scores = torch.einsum("bwlr,bwr->bwl", left, right) + prior
        return _cross(arcs, heads), _cross(scores.float(), torch.where(known, rels, labels.MISSING))

    def _link_loss(self, h, real, links):
        scores = self.link(h).float().masked_fill(~real[:, None, :], -1e4)
        log = F.log_softmax(scores, -1)
        rows, row_of = torch.unique(links[:, :2], dim=0, return_inverse=True)
        p = log[links[:, 0], links[:, 1], links[:, 2]].exp()
        total = torch.zeros(len(rows)).index_add(0, row_of, p)
        return -(total.clamp(min=1e-9).log()).sum(), len(rows)

    @torch.no_grad()
    def answers(self, pieces, shapes, words):
        """One window's answers, as the exported model gives them (arrays in, arrays out)."""
        batch = {
            "pieces": torch.tensor(pieces)[None],
            "shapes": torch.tensor(shapes)[None],
            "mask": torch.ones(1, len(pieces), dtype=torch.bool),
            "words": torch.tensor(words)[None],
        }
        h = self.word_vectors(batch)[0]
        left, right, prior = self.rel_parts(h)
        found = {
            "names": self.names(h),
            "upos": self.upos(h),
            "feats": self.feats(h),
            "starts": self.starts(h),
            "arcs": self.arc_scores(h),
            "dependents": left,
            "governors": right,
            "priors": prior,
            "roles": self.role_scores(h),
            "links": self.link(h),
            "vectors": h,
        }
        return {k: v.numpy() for k, v in found.items()}

    def tables(self):
        """Transition scores for decoding, as plain lists."""
        found = {}
        for name, chain in (("names", self.name_chain), ("roles", self.role_chain)):
            m, f, l = (x.detach().float().tolist() for x in chain.scores())
            found[name] = {"moves": m, "first": f, "last": l}
        return found


def _cross(scores, gold):
    return F.cross_entropy(scores.flatten(0, 1).float(), gold.flatten(), ignore_index=labels.MISSING, reduction="sum"), int((gold != labels.MISSING).sum())


def new_reader(minilm):
    size = json.loads((Path(minilm) / "config.json").read_text())["vocab_size"]
    reader = Reader(size)
    reader.encoder.load_minilm(minilm)
    return reader
