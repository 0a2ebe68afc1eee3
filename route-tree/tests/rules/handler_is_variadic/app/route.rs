pub unsafe extern "C" fn POST(_: ...) {}
