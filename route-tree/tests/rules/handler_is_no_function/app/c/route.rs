pub struct PUT;
