import json
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from compare import lower

TRAINING = Path(__file__).parent.parent


class FiguresAreCompared(unittest.TestCase):
    def test_half_a_point_is_chance_and_more_is_a_loss(self):
        shipped = {"names a": {"all": 90.0, "PERSON": 95.0}}

        self.assertEqual(list(lower(shipped, {"names a": {"all": 89.5, "PERSON": 99.0}})), [])
        self.assertEqual(
            list(lower(shipped, {"names a": {"all": 89.4, "PERSON": 95.0}})), ["names a all: 89.4, shipped 90.0"]
        )

    def test_a_figure_that_was_not_measured_is_a_loss(self):
        self.assertEqual(list(lower({"names a": {"all": 90.0}}, {})), ["names a all: not measured"])


class WeightsShipOnlyThroughTheirFloors(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.training = self.folder / "training"
        for recipe in ("models/full", "models/open"):
            (self.training / recipe).mkdir(parents=True)
            self.write(recipe, "shipped", 90.0)
        for script in ("ship.sh", "compare.py"):
            shutil.copy(TRAINING / script, self.training)

    def write(self, recipe, weights, figure):
        folder = self.training / recipe
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "model.onnx").write_text(weights)
        (folder / "figures.json").write_text(json.dumps({"names a": {"all": figure}}))

    def launcher(self, status):
        """A launcher that keeps what it was asked, and answers as if the floors held or not."""
        (self.folder / "factbox").write_text(f'#!/bin/sh\necho "$FACTBOX_MODEL $*" > "{self.folder}/asked"\nexit {status}\n')
        (self.folder / "factbox").chmod(0o755)

    def ship(self, recipe):
        command = [self.training / "ship.sh", "--data", self.folder, "--recipe", recipe]
        return subprocess.run(command, capture_output=True, text=True).returncode

    def shipped(self, recipe):
        return (self.training / "models" / recipe / "model.onnx").read_text()

    def test_weights_that_hold_all_floors_replace_those_that_ship(self):
        self.write("runs/made/full", "new", 90.2)
        self.launcher(0)

        self.assertEqual((self.ship("full"), self.shipped("full")), (0, "new"))
        self.assertEqual((self.folder / "asked").read_text(), f"../runs/candidate/full eval floors {self.folder}\n")

    def test_weights_below_a_floor_of_the_reader_replace_nothing(self):
        self.write("runs/made/full", "new", 90.2)
        self.launcher(1)

        self.assertEqual((self.ship("full"), self.shipped("full")), (1, "shipped"))

    def test_a_short_trial_run_replaces_nothing(self):
        self.write("runs/made/open", "trial", 20.0)

        self.assertEqual((self.ship("open"), self.shipped("open")), (1, "shipped"))

    def test_nothing_made_is_said(self):
        self.assertEqual((self.ship("open"), self.shipped("open")), (1, "shipped"))


class TrainingWritesIntoItsOwnFolder(unittest.TestCase):
    def test_no_training_script_names_the_folder_that_ships(self):
        for script in ("train.sh", "summary/train.sh"):
            self.assertNotIn("models/$recipe", (TRAINING / script).read_text())


if __name__ == "__main__":
    unittest.main()
