"""The texts of customs tariffs, and which of their codes a product's words point to. A person decides."""
