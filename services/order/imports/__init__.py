"""Files that become orders: how they are read (files), what their columns mean (profiles), and a shop's whole books
(online_retail)."""
