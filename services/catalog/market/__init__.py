"""What is seen on marketplaces: others' products, and their prices, ranks and reviews at dated moments."""
