mod handlers;

pub use handlers::GET;
pub use handlers::{create as POST, remove as DELETE};
