pub fn not_found() -> &'static str {
    "guarded has no such thing"
}
