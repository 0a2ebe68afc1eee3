//! The users, in memory.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize)]
pub(crate) struct User {
    pub(crate) id: u64,
    #[serde(flatten)]
    pub(crate) profile: Profile,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Profile {
    pub(crate) name: String,
    pub(crate) email: String,
}

/// The fields of a [`Profile`] that are to change.
#[derive(Debug, Deserialize)]
pub(crate) struct ProfileChange {
    name: Option<String>,
    email: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Users {
    table: Mutex<Table>,
}

#[derive(Debug)]
struct Table {
    rows: BTreeMap<u64, Profile>,
    next_id: u64,
}

impl Default for Users {
    /// Begins with one user, so that there is something to see.
    fn default() -> Self {
        let ada = Profile { name: "Ada Lovelace".to_owned(), email: "ada@example.com".to_owned() };
        Self { table: Mutex::new(Table { rows: BTreeMap::from([(1, ada)]), next_id: 2 }) }
    }
}

impl Users {
    pub(crate) fn all(&self) -> Vec<User> {
        self.table().rows.iter().map(|(id, profile)| User { id: *id, profile: profile.clone() }).collect()
    }

    pub(crate) fn find(&self, id: u64) -> Option<User> {
        self.table().rows.get(&id).map(|profile| User { id, profile: profile.clone() })
    }

    pub(crate) fn create(&self, profile: Profile) -> User {
        let mut table = self.table();
        let id = table.next_id;
        table.next_id += 1;
        table.rows.insert(id, profile.clone());
        User { id, profile }
    }

    /// Replaces a user's profile. Gives `None` where there is no such user.
    pub(crate) fn replace(&self, id: u64, profile: Profile) -> Option<User> {
        self.table().rows.get_mut(&id).map(|row| {
            *row = profile;
            User { id, profile: row.clone() }
        })
    }

    /// Changes the fields that are given. Gives `None` where there is no such user.
    pub(crate) fn change(&self, id: u64, change: ProfileChange) -> Option<User> {
        self.table().rows.get_mut(&id).map(|row| {
            row.name = change.name.unwrap_or_else(|| row.name.clone());
            row.email = change.email.unwrap_or_else(|| row.email.clone());
            User { id, profile: row.clone() }
        })
    }

    /// Removes a user. Gives whether there was one.
    pub(crate) fn delete(&self, id: u64) -> bool {
        self.table().rows.remove(&id).is_some()
    }

    /// The table, also after a panic elsewhere: every change to it is a single step.
    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
