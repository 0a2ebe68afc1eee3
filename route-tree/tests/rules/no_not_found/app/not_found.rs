pub struct NotFound;
