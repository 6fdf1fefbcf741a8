"""Who may speak in a sentence: names, words for kinds of people, and who is meant by words that point back."""
