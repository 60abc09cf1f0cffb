import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnxruntime
import torch

import export
import model


class TheGraphAnswersAsTheModelDoes(unittest.TestCase):
    def test_on_a_window_of_random_pieces(self):
        torch.manual_seed(1)
        reader = model.Reader(20000).eval()
        for weights in reader.parameters():
            torch.nn.init.normal_(weights, std=0.05)
        chance = np.random.default_rng(1)
        pieces = chance.integers(1000, 20000, 40)
        shapes = chance.integers(1, 33, 40)
        words = np.sort(chance.choice(np.arange(1, 39), 25, replace=False))
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "vocab.txt").write_text("[PAD]\n")
            export.write(reader, folder, Path(folder) / "out", "open", int8=False)
            session = onnxruntime.InferenceSession(str(Path(folder) / "out/model.onnx"), providers=["CPUExecutionProvider"])
            names = [o.name for o in session.get_outputs()]
            found = dict(zip(names, session.run(None, {"pieces": pieces, "shapes": shapes, "words": words})))
        wanted = reader.answers(pieces, shapes, words)
        self.assertEqual(set(found), set(wanted))
        for name in names:
            np.testing.assert_allclose(found[name], wanted[name], rtol=1e-3, atol=2e-3, err_msg=name)


if __name__ == "__main__":
    unittest.main()
