"""Linear-chain CRFs: training with partly known labels, and Viterbi."""
import numpy as np
import torch


class Likelihood(torch.autograd.Function):
    """-log p(the labels lie in `allowed`) for a batch of chains, by forward and backward passes in probabilities (scaled, float64).

    emissions [N, T, K], moves [N, K, K] (from, to), first [N, K], last [N, K], allowed [N, T, K] bool, lengths [N]. Returns [N]."""

    @staticmethod
    def forward(ctx, emissions, moves, first, last, allowed, lengths):
        e, m, f, l = (x.detach().double() for x in (emissions, moves, first, last))
        total_z, total_g = _pass(e, m, f, l, torch.ones_like(allowed), lengths)
        inner_z, inner_g = _pass(e, m, f, l, allowed, lengths)
        ctx.grads = [a - b for a, b in zip(total_g, inner_g)]
        ctx.kinds = [x.dtype for x in (emissions, moves, first, last)]
        return (total_z - inner_z).to(emissions.dtype)

    @staticmethod
    def backward(ctx, out):
        shaped = [g * out.double().view(-1, *[1] * (g.dim() - 1)) for g in ctx.grads]
        return (*[g.to(kind) for g, kind in zip(shaped, ctx.kinds)], None, None)


def _pass(e, m, f, l, allowed, lengths):
    """log Z and its gradients. Every chain is padded; steps past its length change nothing."""
    n, t, k = e.shape
    top = e.masked_fill(~allowed, -torch.inf).amax(-1, keepdim=True)
    x = torch.exp(e - top) * allowed
    a = torch.exp(m)
    real = torch.arange(t)[None, :] < lengths[:, None]
    alphas, scales = [], []
    alpha = torch.exp(f) * x[:, 0]
    for step in range(t):
        if step:
            moved = torch.bmm(alpha[:, None], a)[:, 0] * x[:, step]
            alpha = torch.where(real[:, step, None], moved, alpha)
        scale = alpha.sum(-1, keepdim=True)
        alpha = alpha / scale
        alphas.append(alpha)
        scales.append(scale)
    ends = torch.exp(l)
    final = (alpha * ends).sum(-1)
    z = final.log() + torch.cat(scales, 1).log().sum(1) + (top[..., 0] * real).sum(1)
    betas = [None] * t
    beta = ends / final[:, None]
    back = a.transpose(1, 2).contiguous()
    for step in range(t - 1, -1, -1):
        betas[step] = beta
        if step:
            moved = torch.bmm((beta * x[:, step])[:, None], back)[:, 0] / scales[step]
            beta = torch.where(real[:, step, None], moved, beta)
    alphas, betas, scales = torch.stack(alphas, 1), torch.stack(betas, 1), torch.stack(scales, 1)
    marginal = alphas * betas * real[..., None]
    right = (betas * x / scales * real[..., None])[:, 1:]
    pairs = torch.einsum("nti,ntj->nij", alphas[:, :-1], right) * a
    last_place = (lengths - 1)[:, None, None].expand(n, 1, k)
    return z, (marginal, pairs, marginal[:, 0], marginal.gather(1, last_place)[:, 0])


def marginals(scores, moves, first, last):
    """Probabilities [T, K] of each label at each step of one chain: the gradients of log Z by its emissions. Arrays of numbers, as for `viterbi`."""
    e, m, f, l = (torch.from_numpy(np.asarray(x, np.float64))[None] for x in (scores, moves, first, last))
    _, (found, *_) = _pass(e, m, f, l, torch.ones_like(e, dtype=torch.bool), torch.tensor([len(scores)]))
    return found[0].numpy()


def viterbi(emissions, moves, first, last):
    """The best labels of one chain: emissions [T, K]."""
    score = first + emissions[0]
    back = []
    for row in emissions[1:]:
        paths = score[:, None] + moves
        back.append(paths.argmax(0))
        score = paths.max(0) + row
    best = [int(np.argmax(score + last))]
    for pointers in reversed(back):
        best.append(int(pointers[best[-1]]))
    return best[::-1]
