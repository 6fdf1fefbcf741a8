"""What is counted: measure, subject, status and increment of a number."""
