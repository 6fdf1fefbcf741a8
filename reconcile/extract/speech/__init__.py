"""Who the speaker of a word of speech is: beside it, before it, behind it, as its subject or its hearer."""
