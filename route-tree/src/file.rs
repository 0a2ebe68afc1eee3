//! One route file: what it exports, and the rules that it can break on its own.

mod attributes;
pub(crate) mod handlers;
mod imports;
mod items;
mod path_arguments;
mod rules;
mod signature;
pub(crate) mod source;
mod suggestions;
