"""What a product is called and how it is described, per channel and locale: versions, review, resolution."""
