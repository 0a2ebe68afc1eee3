pub fn error() {}
