import unittest

import torch

from average import average


class WeightsAreAveragedByTheirShares(unittest.TestCase):
    def test_fractions_are_mixed_and_counts_are_kept(self):
        one = {"weight": torch.tensor([0.0, 4.0]), "steps": torch.tensor(7)}
        other = {"weight": torch.tensor([1.0, 8.0]), "steps": torch.tensor(9)}

        mixed = average([(0.25, one), (0.75, other)])

        self.assertEqual(mixed["weight"].tolist(), [0.75, 7.0])
        self.assertEqual(mixed["steps"].item(), 7)


if __name__ == "__main__":
    unittest.main()
