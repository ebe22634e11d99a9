//! What stays in memory between requests because it is costly to make and seldom changes. The database stays the truth:
//! whoever keeps something keeps its revision with it, asks the database for the revision, and makes the thing anew when
//! the two differ; so several servers on one database agree.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// Things kept by their type and a key, each with its revision; one revision of a thing at a time.
#[derive(Default)]
pub struct Kept(RwLock<HashMap<(TypeId, String), (i64, Thing)>>);

type Thing = Arc<dyn Any + Send + Sync>;

impl Kept {
    /// The thing under this key, if it is kept in this revision.
    pub fn get<T: Any + Send + Sync>(&self, key: &str, revision: i64) -> Option<Arc<T>> {
        let things = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (kept, thing) = things.get(&(TypeId::of::<T>(), key.to_owned()))?;
        (*kept == revision)
            .then(|| Arc::clone(thing).downcast().ok())
            .flatten()
    }

    /// Keeps a thing in place of what was kept under this key.
    pub fn keep<T: Any + Send + Sync>(&self, key: &str, revision: i64, thing: T) -> Arc<T> {
        let thing = Arc::new(thing);
        let mut things = self.0.write().unwrap_or_else(PoisonError::into_inner);
        things.insert(
            (TypeId::of::<T>(), key.to_owned()),
            (revision, Arc::<T>::clone(&thing)),
        );
        thing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_found_by_type_key_and_revision() {
        let kept = Kept::default();
        kept.keep("PL", 1, 16_u32);
        kept.keep("PL", 1, "Polska".to_owned());
        let number = |key, revision| kept.get::<u32>(key, revision).map(|number| *number);
        assert_eq!(number("PL", 1), Some(16));
        assert_eq!(number("PL", 2), None);
        assert_eq!(number("SE", 1), None);
        kept.keep("PL", 2, 17_u32);
        assert_eq!((number("PL", 1), number("PL", 2)), (None, Some(17)));
    }
}
