"""What the order service keeps of others' data: which SKUs exist, and their prices."""
