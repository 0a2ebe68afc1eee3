pub static POST: &str = "text";
