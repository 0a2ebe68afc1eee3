pub extern "C" fn POST() {}
