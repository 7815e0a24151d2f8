"""`make chaos`: the whole platform as processes, a nemesis that breaks what they stand on, checkers that judge."""
