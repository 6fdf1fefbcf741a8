"""Numbers with hedge, unit and rate, and those that count nothing."""
