//! A day as a picture: time runs from left to right, and each session has a line of its own, so that what runs in parallel
//! stands below each other.

use serde::Serialize;

use super::schedule::{SessionView, SlotView};

/// Units from the left to where the first minute stands; titles of sessions stand above their lines.
const LEFT: i32 = 4;
/// Units across.
const WIDTH: i32 = 960;
/// Units above the first session, for the hours.
const HEAD: i32 = 24;
/// Units for a session: its title and its slots.
const LINE: i32 = 62;
/// Where the slots of a session begin below its top, and how high they are.
const BOX: (i32, i32) = (20, 34);
/// Units that a letter takes.
const LETTER: i32 = 8;

/// The picture of a day.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// Units across.
    pub width: i32,
    /// Units down.
    pub height: i32,
    /// Full hours, with their lines.
    pub hours: Vec<HourMark>,
    /// The sessions.
    pub lanes: Vec<Lane>,
    /// How many there are.
    pub count: i32,
}

/// A full hour.
#[derive(Clone, Debug, Serialize)]
pub struct HourMark {
    /// In minutes since midnight.
    pub minute: i32,
    /// Where it stands.
    pub x: i32,
    /// How far down its line goes.
    pub bottom: i32,
    /// On which side of the line the hour is written.
    pub anchor: &'static str,
}

/// A session with its slots.
#[derive(Clone, Debug, Serialize)]
pub struct Lane {
    /// What it is called.
    pub title: String,
    /// Where its title stands.
    pub y: i32,
    /// Its slots.
    pub boxes: Vec<SlotBox>,
}

/// A slot.
#[derive(Clone, Debug, Serialize)]
pub struct SlotBox {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
    /// What is written in it: as much of the title as there is room for.
    pub label: String,
    /// Where that begins.
    pub text_x: i32,
    /// And at which height.
    pub text_y: i32,
    /// Start in minutes since midnight.
    pub starts: i32,
    /// End in minutes since midnight.
    pub ends: i32,
    /// The whole title.
    pub title: String,
    /// Whether it is a break or a meal.
    pub pause: bool,
    /// Whether it clashes with another slot.
    pub clash: bool,
}

/// The picture of these sessions of one day; none where nothing runs in parallel.
pub fn picture(sessions: &[SessionView]) -> Option<Picture> {
    let shown: Vec<&SessionView> = sessions
        .iter()
        .filter(|session| !session.slots.is_empty())
        .collect();
    if shown.len() < 2 {
        return None;
    }
    let slots = || shown.iter().flat_map(|session| &session.slots);
    let first = slots().map(|slot| slot.starts).min()?.div_euclid(60) * 60;
    let last = (slots().map(|slot| slot.ends).max()? + 59).div_euclid(60) * 60;
    let length = (last - first).max(60);
    let x = |minute: i32| LEFT + (minute - first) * (WIDTH - 2 * LEFT) / length;
    let count = i32::try_from(shown.len()).ok()?;
    let hours = (first / 60..=last / 60).map(|hour| HourMark {
        minute: hour * 60,
        x: x(hour * 60),
        bottom: HEAD + count * LINE,
        anchor: if hour * 60 == first {
            "start"
        } else if hour * 60 == last {
            "end"
        } else {
            "middle"
        },
    });
    let lanes = (0..).zip(&shown).map(|(place, session)| {
        let top = HEAD + place * LINE;
        Lane {
            title: session.title.clone(),
            y: top + 14,
            boxes: session.slots.iter().map(|slot| slot_box(slot, top, &x)).collect(),
        }
    });
    Some(Picture {
        width: WIDTH,
        height: HEAD + count * LINE,
        hours: hours.collect(),
        lanes: lanes.collect(),
        count,
    })
}

fn slot_box(slot: &SlotView, top: i32, x: &impl Fn(i32) -> i32) -> SlotBox {
    let (from, until) = (x(slot.starts), x(slot.ends));
    let width = (until - from).max(2);
    let y = top + BOX.0;
    SlotBox {
        x: from,
        y,
        width,
        height: BOX.1,
        label: fitting(&slot.title, width - LETTER),
        text_x: from + LETTER / 2,
        text_y: y + BOX.1 / 2 + 5,
        starts: slot.starts,
        ends: slot.ends,
        title: slot.title.clone(),
        pause: slot.pause,
        clash: slot.clash,
    }
}

/// As much of a title as fits into so many units; nothing where three letters would not.
fn fitting(title: &str, room: i32) -> String {
    let most = usize::try_from(room / LETTER).unwrap_or(0);
    if title.chars().count() <= most {
        return title.to_owned();
    }
    if most < 4 {
        return String::new();
    }
    let start: String = title.chars().take(most - 1).collect();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(title: &str, slots: &[(i32, i32)]) -> SessionView {
        SessionView {
            id: title.to_owned(),
            title: title.to_owned(),
            room: String::new(),
            minimum: None,
            gross: 0,
            net: 0,
            slots: slots
                .iter()
                .map(|(starts, ends)| SlotView {
                    id: starts.to_string(),
                    starts: *starts,
                    ends: *ends,
                    implied: false,
                    minutes: ends - starts,
                    kind_key: "editions-slot-talk".to_owned(),
                    pause: false,
                    title: "Group work on findings".to_owned(),
                    room: String::new(),
                    compulsory: false,
                    presenters: Vec::new(),
                    clash: false,
                })
                .collect(),
        }
    }

    #[test]
    fn parallel_sessions_stand_below_each_other_on_one_scale() {
        assert!(
            picture(&[session("I", &[(480, 660)])]).is_none(),
            "nothing runs in parallel"
        );
        assert!(picture(&[session("I", &[(480, 660)]), session("II", &[])]).is_none());
        let groups = [
            session("I", &[(480, 490), (490, 660)]),
            session("II", &[(600, 610), (610, 800)]),
        ];
        let picture = picture(&groups).expect("a picture");
        let hours: Vec<i32> = picture.hours.iter().map(|mark| mark.minute).collect();
        assert_eq!(hours, [480, 540, 600, 660, 720, 780, 840]);
        let boxes: Vec<&SlotBox> = picture.lanes.iter().flat_map(|lane| &lane.boxes).collect();
        assert!(
            boxes
                .iter()
                .all(|slot| slot.x >= LEFT && slot.x + slot.width <= WIDTH - LEFT)
        );
        let at = |starts: i32| {
            let found = boxes.iter().find(|slot| slot.starts == starts);
            found.map(|slot| (slot.x, slot.y)).expect("a slot")
        };
        let ten = picture
            .hours
            .iter()
            .find(|mark| mark.minute == 600)
            .map(|mark| mark.x);
        assert_eq!(Some(at(600).0), ten, "a slot stands at its hour");
        assert_eq!(at(600).1 - at(480).1, LINE);
        let whole = boxes.iter().find(|slot| slot.starts == 610).expect("a slot");
        assert_eq!(whole.label, "Group work on findings");
    }

    #[test]
    fn titles_are_cut_where_there_is_no_room() {
        for (room, label) in [(20, ""), (88, "Group work…"), (400, "Group work on findings")] {
            assert_eq!(fitting("Group work on findings", room), label, "{room}");
        }
    }
}
