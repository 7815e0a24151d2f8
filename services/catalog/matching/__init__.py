"""How alike two products are, by what is written of them. Nothing here is stored or asked for: whoever has two records
compares them."""
