pub fn layout() {}
