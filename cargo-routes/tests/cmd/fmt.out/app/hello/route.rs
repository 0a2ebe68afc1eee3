mod db;

pub async fn GET() -> String {
  db::name()
}
