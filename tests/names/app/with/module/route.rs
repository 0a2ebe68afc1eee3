mod db;

pub fn GET() -> &'static str {
    db::find()
}
