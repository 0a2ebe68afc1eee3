mod web;

fn main() {}
