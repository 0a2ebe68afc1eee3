mod app;

use app::App;
use axum_folder_router::folder_router;

#[folder_router("app", App)]
struct Routes();

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let address = format!("127.0.0.1:{}", std::env::var("PORT").unwrap());
    let listener = tokio::net::TcpListener::bind(address).await?;
    axum::serve(listener, Routes::into_router().with_state(App::new())).await
}
