"""What one sentence holds, found once: numbers, times, names, noun phrases and the places of scenes."""
