"""What a schema can't say about the HTTP API's parameters, for Schemathesis."""

import schemathesis
from schemathesis.openapi.checks import RejectedPositiveData


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """A cursor that nobody gave is refused, whatever it looks like."""
    made_up = response.status_code == 400 and "'cursor' is" in response.text
    return not (made_up and isinstance(failure, RejectedPositiveData))
