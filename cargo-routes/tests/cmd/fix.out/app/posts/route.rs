mod handlers;

pub use handlers::{create as POST, get as GET};
