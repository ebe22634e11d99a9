//! Filling the form in which a plan is asked for: with the people on the project's lists, or of a table.

use std::collections::BTreeMap;

use crate::{
    kernel::{
        form::{FormState, Posted},
        sheets,
        text::{Message, codes_by_name},
    },
    planning::{
        rules::{Known, read_demand},
        store::Ground,
        views::demand_field,
    },
};

/// Writes these people into the form's table, and 0 where there are none.
pub(super) fn fill(form: &mut FormState, ground: &Ground, people: &BTreeMap<(String, String), i64>) {
    for place in &ground.places {
        for (role, _) in &ground.roles {
            let number = people
                .get(&(place.code.clone(), role.clone()))
                .copied()
                .unwrap_or(0);
            form.values
                .insert(demand_field(&place.code, role), number.to_string());
        }
    }
}

/// The form with the people of a table: a row for each region and role category, or a column for each role category.
pub(super) fn from_file(ground: &Ground, posted: &Posted) -> FormState {
    let state = posted.state();
    let Some(upload) = posted.upload("demand_file") else {
        return state.with_error("demand_file", Message::new("kernel-form-missing"));
    };
    let table = match sheets::read_table(&upload.bytes, &upload.name) {
        Ok(table) => table,
        Err(error) => return state.with_error("demand_file", error.message()),
    };
    let regions = ground
        .region_names
        .iter()
        .map(|(code, names, local)| (code.as_str(), names, Some(local.as_str())));
    let roles = ground
        .role_names
        .iter()
        .map(|(code, names)| (code.as_str(), names, None));
    let known = Known {
        regions: codes_by_name(regions),
        roles: codes_by_name(roles),
    };
    match read_demand(&table.headings, &table.rows, &known) {
        Ok(people) => {
            let mut state = state;
            fill(&mut state, ground, &people);
            state
        }
        Err(problems) => problems
            .into_iter()
            .fold(state, |state, problem| state.with_error("demand_file", problem)),
    }
}
