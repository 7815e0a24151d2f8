"""What a marketplace asks of a listing: sets of requirements as imported data, and the verdict on a listing."""
