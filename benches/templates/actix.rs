mod app;
// MODULES
use actix_web::web::{self, ServiceConfig};
use actix_web::{App as Actix, HttpServer};
use app::App;

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let address = format!("127.0.0.1:{}", std::env::var("PORT").unwrap());
    let app = web::Data::new(App::new());
    let server = HttpServer::new(move || Actix::new().app_data(app.clone()).configure(GROUP));
    server.workers(1).bind(address)?.run().await
}
