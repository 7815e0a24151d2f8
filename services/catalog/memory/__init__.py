"""What was translated before: texts with their translations, found again when they are alike."""
