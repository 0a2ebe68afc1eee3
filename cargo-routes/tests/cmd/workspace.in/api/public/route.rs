pub fn GET() {}
