"""Finding products: lists with filters, search over all locales with tolerance for typos."""
