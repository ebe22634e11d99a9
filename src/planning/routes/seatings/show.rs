//! A seating's page, its search, and giving the seats.

use std::collections::{BTreeMap, BTreeSet};

use planner::seating::{WaitingReason, waiting_reasons};
use rocket::{get, post};

use crate::{
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
        text::Message,
    },
    people::{self, Member, PersonId},
    planning::{
        access::{self, MayReadSeating},
        actions::{self, NotSeated},
        model::{PlanState, SeatingId},
        parts::{SeatingOutcome, SeatingQuestion, Seeker},
        rules::{seating_case, seating_figures, seating_of},
        views::{
            Searching, SeatLine, SeatedEdition, SeatingPage, Waiter, kilometres, moment,
            words::{self, Names, SeatNames},
        },
    },
    projects, regions,
};

/// A page that waits for a search asks again after so many seconds.
const REFRESH: u32 = 2;
/// The most changes told at once.
const MOST_TOLD: usize = 20;

#[get("/projects/<code>/seatings/<number>")]
pub async fn show(mut visit: Member, code: &str, number: i32) -> Answer {
    let permit = access::may_read_seating(&visit, code, number).await?;
    crate::planning::routes::with_funding(&mut visit, &permit.read.project);
    let page = page(&visit, &permit, FormState::default(), None).await?;
    let reply = visit.page(&page)?;
    Ok(match page.refresh {
        Some(seconds) => reply.with_header("Refresh", seconds.to_string()),
        None => reply,
    })
}

/// The whole page; `ticked` are the people whose seats were chosen, everyone at first.
async fn page(
    visit: &Member,
    permit: &MayReadSeating,
    form: FormState,
    ticked: Option<&BTreeSet<usize>>,
) -> Result<SeatingPage, Fault> {
    let (read, seating) = (&permit.read, &permit.seating);
    let mut page = SeatingPage {
        head: crate::planning::routes::head(visit, &read.project),
        number: seating.number,
        title: seating.title.clone(),
        created_at: moment(seating.created_at),
        by: seating.made_by_name.clone(),
        plans: read.plans,
        taken_over_at: seating.taken_over_at.map(moment),
        form,
        ..SeatingPage::default()
    };
    let Some(outcome) = &seating.outcome else {
        let searching = searching(seating.id);
        page.refresh = searching.goes_on.then_some(REFRESH);
        page.searching = Some(searching);
        return Ok(page);
    };
    let question = &seating.question;
    let unsound = |problems| Fault::Broken(format!("seating {}: {problems:?}", seating.id));
    let case = seating_case(question).map_err(unsound)?;
    let names = names(visit, permit).await?;
    page.proof = Some(words::seating_proof(outcome));
    page.asked = asked(question, &names);
    page.conflict = outcome
        .conflict
        .iter()
        .map(|rule| words::seats_broken(rule, question, &names))
        .collect();
    let Some(found) = seating_of(question, outcome) else {
        return Ok(page);
    };
    page.figures = seating_figures(question, outcome).map(Into::into);
    let reasons = waiting_reasons(&case, &found);
    let open = read.plans && seating.taken_over_at.is_none();
    let table = Table {
        visit,
        question,
        outcome,
        names: &names,
    };
    page.editions = table.editions(&reasons, open, ticked);
    page.gives = page
        .editions
        .iter()
        .any(|edition| edition.people.iter().any(|line| line.open));
    page.waiting = table.waiting(&reasons);
    Ok(page)
}

fn searching(id: SeatingId) -> Searching {
    let Some(running) = actions::running(id.0) else {
        return Searching::default();
    };
    let waits = || vec![Message::new("planning-search-waits")];
    Searching {
        goes_on: true,
        seconds: running.seconds,
        words: match running.progress {
            Some(actions::Progress::Seating(progress)) => {
                let branches =
                    Message::new("planning-search-branches").with_amount("count", progress.branches);
                let gap = progress.value.zip(progress.bound).map(|(value, bound)| {
                    Message::new("planning-search-seats-gap")
                        .with_amount("km", kilometres((value - bound).max(0)))
                });
                std::iter::once(branches).chain(gap).collect()
            }
            _ => waits(),
        },
    }
}

/// The names of everybody and everything; three queries.
async fn names(visit: &Member, permit: &MayReadSeating) -> Result<SeatNames, Fault> {
    let (db, language) = (visit.db(), visit.language());
    let mut ids: Vec<PersonId> = permit
        .seating
        .question
        .seekers
        .iter()
        .map(|one| one.person)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let people = people::persons(db, ids).await?;
    let people = people.into_iter().filter(|person| person.erased_at.is_none());
    let roles = projects::role_categories(db, permit.read.project.id).await?;
    Ok(SeatNames {
        people: people.map(|person| (person.id, person.full_name())).collect(),
        places: Names {
            regions: regions::region_names(db, language).await?,
            roles: roles
                .into_iter()
                .map(|role| (role.code, role.names.get(language).to_owned()))
                .collect(),
            ..Names::default()
        },
    })
}

/// What was asked, in words.
fn asked(question: &SeatingQuestion, names: &SeatNames) -> Vec<Message> {
    let say = |key: &str| Message::new(format!("planning-asked-{key}"));
    let first = match question.first.strip_prefix("role:") {
        Some(role) => Some(say("first-role").with("role", names.role(role))),
        None => (!question.first.is_empty()).then(|| say("first-waiting")),
    };
    let most = question
        .organisation_most
        .map(|most| say("organisation").with_amount("count", most));
    [
        say("seat").with_amount("km", question.seat_km),
        say(if question.cells { "cells" } else { "any-cell" }),
        say(if question.elsewhere {
            "elsewhere"
        } else {
            "own-lists"
        }),
    ]
    .into_iter()
    .chain(most)
    .chain(first)
    .collect()
}

/// What the page's tables are made of.
struct Table<'a> {
    visit: &'a Member,
    question: &'a SeatingQuestion,
    outcome: &'a SeatingOutcome,
    names: &'a SeatNames,
}

impl Table<'_> {
    fn name(&self, seeker: &Seeker) -> String {
        self.names.person(seeker).unwrap_or_default().to_owned()
    }

    /// Where a name stands in the reader's language: by family name, those without one last.
    fn key(&self, name: &str) -> (bool, Vec<u8>) {
        let (given, family) = name.rsplit_once(' ').unwrap_or(("", name));
        let text = format!("{family} {given}");
        let languages = &self.visit.app.languages;
        (name.is_empty(), languages.sort_key(self.visit.language(), &text))
    }

    fn editions(
        &self,
        reasons: &[WaitingReason],
        open: bool,
        ticked: Option<&BTreeSet<usize>>,
    ) -> Vec<SeatedEdition> {
        let mut people: BTreeMap<usize, Vec<SeatLine>> = BTreeMap::new();
        for (place, (seeker, seat)) in self.question.seekers.iter().zip(&self.outcome.seats).enumerate() {
            let Some(offer) = seat else {
                continue;
            };
            let way = seeker.ways.iter().find(|way| way.offer == *offer);
            let kept = seeker.kept.is_some();
            people.entry(*offer).or_default().push(SeatLine {
                place,
                name: self.name(seeker),
                region: self.names.region(&seeker.region).to_owned(),
                role: self.names.role(&seeker.role).to_owned(),
                organisation: seeker.organisation.clone(),
                km: kilometres(way.map_or(0, |way| way.metres)),
                kept,
                open: open && !kept,
                ticked: ticked.is_none_or(|ticked| ticked.contains(&place)),
            });
        }
        let edition = |(place, offer): (usize, &crate::planning::parts::Offer)| {
            let mut people = people.remove(&place).unwrap_or_default();
            people.sort_by_cached_key(|line| (self.key(&line.name), line.place));
            let metres = self.question.seekers.iter().zip(&self.outcome.seats);
            let metres = metres
                .filter(|(_, seat)| **seat == Some(place))
                .flat_map(|(seeker, _)| &seeker.ways);
            let metres = metres.filter(|way| way.offer == place).map(|way| way.metres);
            SeatedEdition {
                code: offer.code.clone(),
                href: format!("/editions/{}/participants", offer.code),
                city: offer.city.clone(),
                starts_on: offer.starts_on.clone(),
                capacity: offer.capacity,
                seated: people.len(),
                km: kilometres(metres.sum()),
                limits: words::limits(place, reasons, self.question, self.names),
                more: self
                    .outcome
                    .more
                    .get(place)
                    .map(|more| words::one_more(more, self.names)),
                people,
            }
        };
        self.question.offers.iter().enumerate().map(edition).collect()
    }

    fn waiting(&self, reasons: &[WaitingReason]) -> Vec<Waiter> {
        let waiter = |reason: &WaitingReason| {
            let seeker = self.question.seekers.get(reason.person)?;
            Some(Waiter {
                name: self.name(seeker),
                region: self.names.region(&seeker.region).to_owned(),
                role: self.names.role(&seeker.role).to_owned(),
                organisation: seeker.organisation.clone(),
                reasons: words::waits(reason, seeker, self.question, self.names),
            })
        };
        let mut waiting: Vec<Waiter> = reasons.iter().filter_map(waiter).collect();
        waiting.sort_by_cached_key(|waiter| self.key(&waiter.name));
        waiting
    }
}

#[post("/projects/<code>/seatings/<number>/stop", data = "<_posted>")]
pub async fn stop(visit: Member, code: &str, number: i32, _posted: Posted) -> Answer {
    let permit = access::may_seat_by(&visit, code, number).await?;
    actions::stop(permit.seating.id.0);
    Reply::to(format!("/projects/{code}/seatings/{number}"))
}

#[post("/projects/<code>/seatings/<number>/searches", data = "<_posted>")]
pub async fn search_again(visit: Member, code: &str, number: i32, _posted: Posted) -> Answer {
    let permit = access::may_seat_by(&visit, code, number).await?;
    if permit.seating.state == PlanState::Searching {
        actions::search_seating_again(&visit.app, permit).await?;
    }
    Reply::to(format!("/projects/{code}/seatings/{number}"))
}

#[post("/projects/<code>/seatings/<number>/seats", data = "<posted>")]
pub async fn give(mut visit: Member, code: &str, number: i32, posted: Posted) -> Answer {
    let permit = access::may_seat_by(&visit, code, number).await?;
    crate::planning::routes::with_funding(&mut visit, &permit.permit.project);
    let chosen: BTreeSet<usize> = posted
        .all("take[]")
        .into_iter()
        .filter_map(|place| place.parse().ok())
        .collect();
    let (changed, problems) = match actions::take_seats(&visit.app, permit, chosen.clone()).await {
        Ok(()) => {
            return Reply::done(
                format!("/projects/{code}/seatings/{number}"),
                "planning-seats-given",
            );
        }
        Err(NotSeated::Changed(changes)) => (true, changes),
        Err(NotSeated::Fault(Fault::Refused(message))) => (false, vec![message]),
        Err(NotSeated::Fault(fault)) => return Err(fault),
        Err(NotSeated::Wrong(problems)) => return Err(Fault::Broken(format!("{problems:?}"))),
    };
    let rest = problems.len().saturating_sub(MOST_TOLD);
    let more = (rest > 0).then(|| Message::new("planning-more").with_amount("count", rest));
    let told = problems.into_iter().take(MOST_TOLD).chain(more);
    let form = told.fold(FormState::default(), |form, problem| form.with_error("", problem));
    let read = access::may_read_seating(&visit, code, number).await?;
    let mut page = page(&visit, &read, form, Some(&chosen)).await?;
    page.changed = changed;
    visit.form_again(&page)
}
