"""What it takes to run Tradewind somewhere."""
