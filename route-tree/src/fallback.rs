//! Tokens with true positions.

/// While it lives, tokens are made by proc-macro2 itself and not by the compiler, which gives all that is parsed
/// from text the span of the macro's call. None of them may outlive it.
pub(crate) struct Fallback;

impl Fallback {
    pub(crate) fn force() -> Self {
        proc_macro2::fallback::force();
        Self
    }
}

impl Drop for Fallback {
    fn drop(&mut self) {
        proc_macro2::fallback::unforce();
    }
}
