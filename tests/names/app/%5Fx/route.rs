pub fn GET() -> &'static str {
    "%5Fx"
}
