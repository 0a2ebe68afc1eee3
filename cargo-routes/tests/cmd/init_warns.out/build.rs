// Run by hand.
