pub fn loading() {}
