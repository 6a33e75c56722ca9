"""One module a producer: a document in, a file of the format that its users get out."""
