"""Generic building blocks. Not one business word: they could be lifted into another company."""
