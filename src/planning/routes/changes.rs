//! What would change against the plan that another came from.

use planner::grouping::{Case, Plan};

use crate::kernel::text::Message;
use crate::planning::{
    model::plan,
    rules::{Difference, differences, groups_of, staying},
    views::{ChangedRegion, ChangesView, kilometres, words},
};

/// What would change if the editions were those of this plan and no longer those of the earlier one; nothing where the
/// earlier one has none, or both are the same.
pub(super) fn changes(
    earlier: &plan::Model,
    now: &plan::Model,
    (case, found): (&Case, &Plan),
    names: &words::Names,
) -> Option<ChangesView> {
    let before = &earlier
        .outcome
        .as_ref()
        .filter(|outcome| !outcome.groups.is_empty())?
        .groups;
    let found_differences = differences(before, &groups_of(case, found));
    let demand_differs = earlier.question.places.len() != now.question.places.len()
        || earlier
            .question
            .places
            .iter()
            .zip(&now.question.places)
            .any(|(one, other)| one.code != other.code || one.demand != other.demand);
    if found_differences.is_empty() && !demand_differs {
        return None;
    }
    let region = |code: &String, from: &str, to: &str| {
        let place = now.question.places.iter().find(|place| place.code == *code);
        ChangedRegion {
            name: names.region(code).to_owned(),
            people: place.map_or(0, |place| place.demand.values().sum()),
            from: from.to_owned(),
            to: to.to_owned(),
        }
    };
    let (mut regions, mut editions) = (Vec::new(), Vec::new());
    for difference in &found_differences {
        match difference {
            Difference::Moves {
                region: code,
                from,
                to,
            } => {
                regions.push(region(code, names.venue(from), names.venue(to)));
            }
            Difference::Joins { region: code, to } => regions.push(region(code, "", names.venue(to))),
            Difference::Leaves { region: code, from } => regions.push(region(code, names.venue(from), "")),
            other => editions.push(words::difference(other, names)),
        }
    }
    let stays = staying(&earlier.question, before, &now.question, case);
    let broken = stays.broken.iter().flat_map(|(regions, broken)| {
        let say = |one| words::broken(one, words::Group::Of(regions), case, names);
        broken.iter().map(say)
    });
    let left_out = (!stays.left_out.is_empty()).then(|| {
        let left_out = stays.left_out.iter().map(|code| names.region(code));
        Message::new("planning-stay-left-out").with_list("regions", left_out)
    });
    Some(ChangesView {
        number: earlier.number,
        demand_differs,
        regions,
        editions,
        stay_km: kilometres(stays.travelled),
        move_km: kilometres(found.travelled()),
        stay_off: stays.off_target,
        move_off: found.imbalance(case),
        against: broken.chain(left_out).collect(),
    })
}
