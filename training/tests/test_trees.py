import itertools
import unittest

import numpy as np

import evaluate


def is_tree(heads):
    for w in range(1, len(heads) + 1):
        seen = set()
        while w:
            if w in seen:
                return False
            seen.add(w)
            w = heads[w - 1]
    return sum(h == 0 for h in heads) == 1


class TreesAreTheBestOnes(unittest.TestCase):
    def test_against_all_trees_of_four_words(self):
        chance = np.random.default_rng(1)
        for _ in range(200):
            scores = chance.normal(size=(4, 5))
            trees = [h for h in itertools.product(range(5), repeat=4) if is_tree(h)]
            total = lambda heads: sum(scores[w, h] for w, h in enumerate(heads))
            found = list(evaluate.tree(scores))
            self.assertTrue(is_tree(found), found)
            best_two_roots = set(np.argsort(-scores[:, 0])[:2])
            best = max((h for h in trees if h.index(0) in best_two_roots), key=total)
            self.assertAlmostEqual(total(found), total(best))


if __name__ == "__main__":
    unittest.main()
