mod handlers;

pub use handlers::{create as post, get};
