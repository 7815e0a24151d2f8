"""What a language model suggests: translations, texts from attributes, shorter texts, search terms. A suggestion is
checked before a person sees it, and is nothing until a person has accepted it."""
