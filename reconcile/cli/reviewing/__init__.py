"""Inside of ``review``: the session, the plain prompts, the full screen."""
