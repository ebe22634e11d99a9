//! The edition that is over: who enrolled, who was there, who passed, who got a certificate, and what the office keeps of it.

use super::{
    answers,
    cast::Cell,
    learners::Learner,
    paper,
    places::KIELCE,
    roll::{Exception, Roll},
    scene::Scene,
};
use crate::{
    editions::{EditionId, EditionState},
    enrolment,
    kernel::{fault::Fault, languages::Language},
    reporting::{self, SnapshotId},
};

/// How it went for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Course {
    /// There all the time, passed.
    Smooth,
    /// Came late on the first day.
    CameLate,
    /// Left early on the second day.
    LeftEarly,
    /// Entered as absent in one slot by mistake, which was corrected.
    Mistaken,
    /// Did not come on the second day.
    FirstDayOnly,
    /// Never came.
    NeverCame,
    /// Failed the post-test and passed the second time.
    SecondTry,
    /// Failed the post-test twice.
    NotPassed,
    /// Did not give the evaluation.
    Silent,
}

/// How it went for the official of a cell.
fn course_of(cell: Cell) -> Course {
    match cell {
        ("PL-06", "education") => Course::CameLate,
        ("PL-06", "foreigners") => Course::Silent,
        ("PL-06", "social") => Course::Mistaken,
        ("PL-12", "plenipotentiary") => Course::SecondTry,
        ("PL-12", "social") => Course::LeftEarly,
        ("PL-18", "foreigners") => Course::FirstDayOnly,
        ("PL-18", "social") => Course::NotPassed,
        ("PL-26", "social") => Course::NeverCame,
        _ => Course::Smooth,
    }
}

/// Takes part, with how it went.
type Part = (Learner, Course);

/// When things happened, in days from today.
mod days {
    use super::KIELCE;

    pub const ANNOUNCED: i64 = -61;
    pub const OPENED: i64 = -60;
    pub const ENROLLED: i64 = -59;
    pub const WITHDRAWN: i64 = -48;
    pub const CONFIRMED: i64 = -46;
    pub const PREPARED: i64 = -44;
    pub const FIRST: i64 = KIELCE.in_days;
    pub const SECOND: i64 = FIRST + 1;
    pub const SECOND_TRY: i64 = SECOND + 2;
    pub const COMPLETED: i64 = SECOND + 3;
    pub const SNAPSHOT: i64 = SECOND + 4;
}

/// Plays the edition from its announcement to the evidence.
pub async fn play(scene: &Scene, edition: EditionId) -> Result<(), Fault> {
    let parts = enrol(scene, edition).await?;
    answers::give(scene, parts.iter().map(|(learner, _)| learner.person)).await?;
    prepare(scene, &parts).await?;
    hold(scene, edition, &parts).await?;
    conclude(scene, edition, &parts).await
}

async fn enrol(scene: &Scene, edition: EditionId) -> Result<Vec<Part>, Fault> {
    let calendar = &scene.calendar;
    calendar.turn(days::ANNOUNCED, 10 * 60);
    let agreed = "Termin i miejsce uzgodniono z urzędami czterech województw.";
    scene.decide(edition, EditionState::Announced, agreed).await?;
    calendar.turn(days::OPENED, 8 * 60);
    scene
        .decide(edition, EditionState::Open, "Początek naboru.")
        .await?;
    let mut parts = Vec::new();
    for (number, (cell, person)) in scene.group(&KIELCE).enumerate() {
        let (day, minute) = (
            days::ENROLLED + half(number),
            9 * 60 + 70 * (number % 2) + 7 * number,
        );
        calendar.turn(day, minutes(minute));
        let enrolment = scene.enrol(edition, person).await?;
        let learner = Learner {
            person,
            enrolment,
            number,
        };
        parts.push((cell, learner));
    }
    // Two come too late for a seat; one of them gets that of a colleague who falls ill.
    let (person, enrolment) = scene.enrol_second(edition, ("PL-26", "foreigners")).await?;
    calendar.turn(days::WITHDRAWN - 2, 13 * 60 + 20);
    scene.enrol_second(edition, ("PL-18", "education")).await?;
    calendar.turn(days::WITHDRAWN, 11 * 60 + 35);
    for (cell, learner) in &mut parts {
        if *cell == ("PL-26", "foreigners") {
            let visit = scene.member(learner.person).await?;
            let permit = enrolment::may_withdraw(&visit, learner.enrolment).await?;
            let why = "Zwolnienie lekarskie do końca miesiąca.".to_owned();
            enrolment::withdraw(&scene.app, permit, Some(why)).await?;
            (learner.person, learner.enrolment) = (person, enrolment);
        }
    }
    calendar.turn(days::CONFIRMED, 9 * 60 + 15);
    let full = "Wszystkie miejsca są zajęte, cztery województwa mają po czterech uczestników.";
    scene.decide(edition, EditionState::Confirmed, full).await?;
    scene.settle().await?;
    let part = |(cell, learner)| (learner, course_of(cell));
    Ok(parts.into_iter().map(part).collect())
}

/// Two people a day.
fn half(number: usize) -> i64 {
    i64::try_from(number / 2).unwrap_or_default()
}

fn minutes(minute: usize) -> i32 {
    i32::try_from(minute).unwrap_or_default()
}

/// Before the course: the pre-test and the pages, by most to the end.
async fn prepare(scene: &Scene, parts: &[Part]) -> Result<(), Fault> {
    for (learner, course) in parts {
        if *course == Course::NeverCame {
            continue;
        }
        let number = learner.number;
        let minute = minutes(9 * 60 + 25 + 150 * (number % 2) + 3 * number);
        scene.calendar.turn(days::PREPARED + half(number), minute);
        let lost = [55, 35, 45, 60, 40, 50, 30]
            .get(number % 7)
            .copied()
            .unwrap_or(45);
        learner.take(scene, "pre-test", lost).await?;
        scene.calendar.turn(days::PREPARED + half(number), minute + 70);
        let pages = if number % 5 == 3 { 4 } else { usize::MAX };
        learner.read(scene, pages).await?;
    }
    Ok(())
}

/// The two days in Kielce.
async fn hold(scene: &Scene, edition: EditionId, parts: &[Part]) -> Result<(), Fault> {
    let learners: Vec<Learner> = parts.iter().map(|(learner, _)| *learner).collect();
    let course = |learner: &Learner| {
        let part = parts
            .iter()
            .find(|(other, _)| other.enrolment == learner.enrolment);
        part.map_or(Course::Smooth, |(_, course)| *course)
    };
    let roll = |day| Roll {
        scene,
        edition,
        code: KIELCE.code,
        day,
        learners: &learners,
    };
    let punctual = |learner: &Learner| {
        let late = matches!(
            course(learner),
            Course::CameLate | Course::NeverCame | Course::FirstDayOnly
        );
        learner.number.is_multiple_of(2) && !late
    };
    scene.calendar.turn(days::FIRST, 8 * 60 + 30);
    scene
        .decide(edition, EditionState::Running, "Początek szkolenia.")
        .await?;
    let first = roll(days::FIRST);
    first.check_in(punctual).await?;
    let mistaken = 14 * 60 + 30;
    let missing = |learner: &Learner| match course(learner) {
        Course::CameLate => Some(Exception::From(9 * 60 + 50)),
        Course::NeverCame => Some(Exception::Away),
        _ => None,
    };
    first.take(0..mistaken, missing).await?;
    let mixed_up = |learner: &Learner| match course(learner) {
        Course::Mistaken => Some(Exception::Away),
        _ => missing(learner),
    };
    first.take(mistaken..mistaken + 1, mixed_up).await?;
    first.take(mistaken + 1..24 * 60, missing).await?;
    scene.calendar.turn(days::FIRST, 16 * 60 + 5);
    first.sign().await?;

    let second = roll(days::SECOND);
    second.check_in(punctual).await?;
    scene.calendar.turn(days::SECOND, 9 * 60 + 5);
    for learner in learners
        .iter()
        .filter(|learner| course(learner) == Course::Mistaken)
    {
        let why = "Pomyłka przy zaznaczaniu: miejsce w drugim rzędzie było zajęte, a na liście papierowej jest podpis.";
        first
            .correct(learner, &first.slot_at(mistaken).await?, why)
            .await?;
    }
    let missing = |learner: &Learner| match course(learner) {
        Course::LeftEarly => Some(Exception::Until(15 * 60 + 5)),
        Course::FirstDayOnly | Course::NeverCame => Some(Exception::Away),
        _ => None,
    };
    let test = 15 * 60 + 20;
    second.take(0..test, missing).await?;
    take_post_test(scene, parts).await?;
    second.take(test..24 * 60, missing).await?;
    scene.calendar.turn(days::SECOND, 16 * 60 + 2);
    let silent = [
        Course::FirstDayOnly,
        Course::NeverCame,
        Course::LeftEarly,
        Course::Silent,
    ];
    for (learner, course) in parts {
        if !silent.contains(course) {
            learner.evaluate(scene).await?;
        }
    }
    scene.calendar.turn(days::SECOND, 16 * 60 + 15);
    first.sign().await?;
    second.sign().await?;
    scene.calendar.turn(days::SECOND, 16 * 60 + 40);
    paper::bring_back(&first).await?;
    scene.settle().await
}

async fn take_post_test(scene: &Scene, parts: &[Part]) -> Result<(), Fault> {
    for (learner, course) in parts {
        let minute = minutes(15 * 60 + 22 + learner.number);
        let lost = match course {
            Course::FirstDayOnly | Course::NeverCame | Course::LeftEarly => continue,
            Course::SecondTry => 42,
            Course::NotPassed => 55,
            _ => [5, 15, 0, 25, 10, 20]
                .get(learner.number % 6)
                .copied()
                .unwrap_or(10),
        };
        scene.calendar.turn(days::SECOND, minute);
        learner.take(scene, "post-test", lost).await?;
    }
    Ok(())
}

/// Afterwards: the post-test from the train, a second try, the decision that it is over, and the evidence for the funder.
async fn conclude(scene: &Scene, edition: EditionId, parts: &[Part]) -> Result<(), Fault> {
    scene.calendar.turn(days::SECOND, 19 * 60 + 40);
    for (learner, _) in parts.iter().filter(|(_, course)| *course == Course::LeftEarly) {
        learner.take(scene, "post-test", 12).await?;
        learner.evaluate(scene).await?;
    }
    for (learner, course) in parts {
        let lost = match course {
            Course::NotPassed => 40,
            Course::SecondTry => 15,
            _ => continue,
        };
        scene.calendar.turn(days::SECOND_TRY, 18 * 60 + 10);
        learner.take(scene, "post-test", lost).await?;
    }
    scene.calendar.turn(days::SECOND_TRY, 18 * 60 + 40);
    scene.settle().await?;
    scene.calendar.turn(days::COMPLETED, 12 * 60);
    let over = "Szkolenie się odbyło, listy obecności są podpisane.";
    scene.decide(edition, EditionState::Completed, over).await?;
    scene.settle().await?;
    scene.calendar.turn(days::SNAPSHOT, 10 * 60 + 30);
    let office = scene.member(scene.cast.office.id).await?;
    let permit = reporting::may_read_edition(&office, KIELCE.code).await?;
    reporting::make_snapshot(&scene.app, permit.snapshot()?, SnapshotId::new(), Language::Pl).await
}
