"""What was recorded and what was sent, as lists with an end: files are made of them."""
