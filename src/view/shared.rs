//! What several owners share.

use std::fmt;
use std::rc::Rc;

use crate::clinic::Clinic;

/// Something that several owners share; two are equal when they are the same one.
pub struct Shared<T: ?Sized>(pub Rc<T>);

impl<T: ?Sized> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Shared(Rc::clone(&self.0))
    }
}

impl<T: ?Sized> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: ?Sized> fmt::Debug for Shared<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shared")
    }
}

impl Default for Shared<Clinic> {
    fn default() -> Self {
        Shared(Rc::new(Clinic::default()))
    }
}
