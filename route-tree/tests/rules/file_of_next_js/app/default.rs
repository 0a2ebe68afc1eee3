pub fn default() {}
