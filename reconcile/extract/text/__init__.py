"""A source before any number is read: its lines, sentences, tables, and who asks and answers in it."""
