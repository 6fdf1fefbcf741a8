"""Names of places, and which of a sentence's places a number belongs to."""
