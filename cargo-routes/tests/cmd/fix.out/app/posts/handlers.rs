pub fn create() {}

pub fn get() {}
