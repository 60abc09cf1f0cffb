"""Prints template.yaml with its SAM resources expanded as CloudFormation does it, so that cfn-lint sees them."""

import json
import sys

from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse


class NoManagedPolicies:
    """The template names AWS's managed policies by ARN only."""

    def load(self):
        return {}


template = yaml_parse(open(sys.argv[1], encoding="utf-8").read())
for resource in template["Resources"].values():
    if resource["Type"] == "AWS::Serverless::Function":
        resource["Properties"]["CodeUri"] = "s3://bucket/code.zip"
print(json.dumps(transform(template, {}, NoManagedPolicies()), indent=1, default=str))
