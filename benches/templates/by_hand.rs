mod app;
// MODULES
use app::App;
use axum::Router;
use axum::routing::get;

fn router() -> Router {
    Router::new().merge(GROUP()).with_state(App::new())
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let address = format!("127.0.0.1:{}", std::env::var("PORT").unwrap());
    let listener = tokio::net::TcpListener::bind(address).await?;
    axum::serve(listener, router()).await
}
