import itertools
import unittest

import numpy as np
import torch

from crf import Likelihood, marginals, viterbi


def brute(e, m, f, l, allowed):
    """log of the summed weights of all allowed paths of one chain."""
    t, k = e.shape
    scores = []
    for path in itertools.product(range(k), repeat=t):
        if all(allowed[i, y] for i, y in enumerate(path)):
            scores.append(f[path[0]] + l[path[-1]] + sum(e[i, y] for i, y in enumerate(path)) + sum(m[a, b] for a, b in zip(path, path[1:])))
    return torch.logsumexp(torch.stack(scores), 0)


class ChainsAreExact(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(5)
        self.e, self.m, self.f, self.l = (torch.randn(s, dtype=torch.float64, requires_grad=True) for s in ((2, 4, 3), (3, 3), (3,), (3,)))
        self.allowed = torch.ones(2, 4, 3, dtype=torch.bool)
        self.allowed[0, 1, 0] = self.allowed[0, 2, 1:] = self.allowed[1, 0, 2] = False
        self.lengths = torch.tensor([4, 2])

    def test_likelihood_and_gradients_are_those_of_all_paths_counted_out(self):
        want = 0
        for n, t in enumerate(self.lengths.tolist()):
            parts = (self.e[n, :t], self.m, self.f, self.l)
            want = want + brute(*parts, torch.ones(t, 3, dtype=torch.bool)) - brute(*parts, self.allowed[n, :t])
        got = Likelihood.apply(self.e, self.m.expand(2, 3, 3), self.f.expand(2, 3), self.l.expand(2, 3), self.allowed, self.lengths).sum()
        self.assertAlmostEqual(float(want), float(got), places=9)
        inputs = (self.e, self.m, self.f, self.l)
        for a, b in zip(torch.autograd.grad(want, inputs), torch.autograd.grad(got, inputs)):
            self.assertTrue(torch.allclose(a, b, atol=1e-9))

    def test_viterbi_finds_the_best_path(self):
        e, m, f, l = (x.detach().numpy() for x in (self.e[0], self.m, self.f, self.l))
        score = lambda p: f[p[0]] + l[p[-1]] + sum(e[i, y] for i, y in enumerate(p)) + sum(m[a, b] for a, b in zip(p, p[1:]))
        self.assertEqual(viterbi(e, m, f, l), list(max(itertools.product(range(3), repeat=4), key=score)))

    def test_marginals_are_the_shares_of_all_paths(self):
        e, m, f, l = (x.detach() for x in (self.e[0], self.m, self.f, self.l))
        free = torch.ones(4, 3, dtype=torch.bool)
        for step, label in itertools.product(range(4), range(3)):
            only = free.clone()
            only[step] = torch.arange(3) == label
            share = torch.exp(brute(e, m, f, l, only) - brute(e, m, f, l, free))
            self.assertAlmostEqual(float(share), marginals(*(x.numpy() for x in (e, m, f, l)))[step, label], places=9)

    def test_without_moves_marginals_are_a_softmax(self):
        scores = np.array([[1.0, 2, 3], [0, 0, 1]])
        expected = np.exp(scores) / np.exp(scores).sum(1, keepdims=True)
        np.testing.assert_allclose(marginals(scores, np.zeros((3, 3)), np.zeros(3), np.zeros(3)), expected)


if __name__ == "__main__":
    unittest.main()
