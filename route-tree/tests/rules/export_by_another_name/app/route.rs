mod handlers;

pub use handlers::get;
