// Somebody else's.
