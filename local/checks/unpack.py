"""Unpacks the zips that a built template names, each into a folder of its function's name, as Lambda does."""

import pathlib
import shutil
import sys
import zipfile

from samtranslator.yaml_helper import yaml_parse

built, target = map(pathlib.Path, sys.argv[1:])
shutil.rmtree(target, ignore_errors=True)
for name, resource in yaml_parse(built.read_text(encoding="utf-8"))["Resources"].items():
    if resource["Type"] == "AWS::Serverless::Function":
        with zipfile.ZipFile(built.parent / resource["Properties"]["CodeUri"]) as code:
            code.extractall(target / name)
