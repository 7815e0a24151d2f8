"""Whether a product can be listed in a channel, a language and a market: what is missing, and what to mend first."""
