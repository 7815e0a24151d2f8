"""Taking orders and showing them."""
