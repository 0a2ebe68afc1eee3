pub const GET: &str = "text";
