"""When: time expressions of a text, from closed forms to periods."""
