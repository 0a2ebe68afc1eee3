pub fn not_found() {}
