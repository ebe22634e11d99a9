//! Addresses of the item bank.

use rocket::{get, post};

use super::super::{
    access::{self, MayReadBank},
    actions::bank as actions,
    model::{ItemId, ItemKind},
    rules::remark::targets,
    store::{
        bank::{self as store, Banked, Wanted},
        remark,
    },
    views::{
        BankOf, BankPage, BankRow, ItemPage, ProjectOf, TextLine, UseLine, VersionLine, paths, preview,
        remark::MarkedView,
    },
};
use super::{
    form::{LONGEST_NAME, read_form},
    write::{path_of, sheet_item, stored_values},
};
use crate::{
    catalogue::{self, Course, CourseId, CourseVersion, GROUNDS},
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        languages::Language,
        lists::Pager,
        page::{Answer, Reply, StoredFile, percent_encode},
        parts::Choice,
        text::Message,
    },
    people::{self, Member},
};

/// What a bank is searched by.
#[derive(rocket::FromForm)]
pub struct Filter {
    q: Option<String>,
    kind: Option<String>,
    ground: Option<String>,
    tag: Option<String>,
    category: Option<String>,
    /// The course, where there are several.
    course: Option<String>,
    retired: Option<String>,
}

impl Filter {
    /// Its fields as the address names them; what is not asked for is empty.
    pub(super) fn fields(&self) -> [(&'static str, &str); 7] {
        [
            ("q", self.q.as_deref().unwrap_or_default().trim()),
            ("kind", self.kind.as_deref().unwrap_or_default()),
            ("ground", self.ground.as_deref().unwrap_or_default()),
            ("tag", self.tag.as_deref().unwrap_or_default()),
            ("category", self.category.as_deref().unwrap_or_default()),
            ("course", self.course.as_deref().unwrap_or_default()),
            ("retired", self.retired.as_deref().unwrap_or_default()),
        ]
    }

    /// What is wanted; a category stands for all that lie in it.
    pub(super) fn wanted(&self, paths: &[(String, String)]) -> Wanted {
        let [
            (_, q),
            (_, kind),
            (_, ground),
            (_, tag),
            (_, category),
            _,
            (_, retired),
        ] = self.fields();
        let path = paths.iter().find(|(id, _)| id == category).map(|(_, path)| path);
        let lies_in = |other: &str, path: &str| other == path || other.starts_with(&format!("{path} / "));
        let below = paths
            .iter()
            .filter(|(_, other)| path.is_some_and(|path| lies_in(other, path)));
        Wanted {
            words: q.to_owned(),
            kind: kind.parse().ok(),
            ground: ground.to_owned(),
            tag: tag.to_owned(),
            categories: below.filter_map(|(id, _)| id.parse().ok()).collect(),
            retired: retired == "true",
        }
    }
}

#[get("/courses/<slug>/items?<page>&<filter..>")]
pub async fn list(visit: Member, slug: &str, page: Option<u64>, filter: Filter) -> Answer {
    let permit = access::may_read_bank(&visit, slug).await?;
    let paths = paths(&store::categories(visit.db(), permit.design.course.id).await?);
    let mut page = bank_page(
        &visit,
        &[permit.design.course.id],
        (&format!("/courses/{slug}/items"), page, &filter, &paths),
    )
    .await?;
    page.bank = Some(BankOf {
        slug: slug.to_owned(),
        course: permit.design.version.titles.worded(visit.language()),
        reads_course: catalogue::reads_courses(&visit.actor),
        writes: permit.write.is_some(),
    });
    page.categories = paths
        .into_iter()
        .map(|(value, label)| Choice::new(value, label))
        .collect();
    visit.page(&page)
}

/// The questions of all courses that are run in a project.
#[get("/projects/<code>/items?<page>&<filter..>")]
pub async fn of_project(visit: Member, code: &str, page: Option<u64>, filter: Filter) -> Answer {
    let permit = access::may_read_banks(&visit, code).await?;
    let reader = visit.language();
    let asked = filter.course.as_deref().unwrap_or_default();
    let of_asked = permit.courses.iter().filter(|(_, course)| course.slug == asked);
    let mut wanted: Vec<CourseId> = of_asked.map(|(_, course)| course.id).collect();
    if wanted.is_empty() {
        wanted = permit.courses.iter().map(|(_, course)| course.id).collect();
    }
    let paths = paths(&store::categories_of(visit.db(), &wanted).await?);
    let address = format!("/projects/{code}/items");
    let mut page = bank_page(&visit, &wanted, (&address, page, &filter, &paths)).await?;
    page.project = Some(ProjectOf {
        code: code.to_owned(),
        name: permit.project.titles.worded(reader),
    });
    for row in &mut page.rows {
        let course = permit.courses.iter().find(|(_, course)| course.id == row.of);
        row.course = course.map(|(version, _)| version.titles.worded(reader));
    }
    let choice = |(version, course): &(CourseVersion, Course)| {
        Choice::new(course.slug.clone(), version.titles.get(reader))
    };
    page.courses = permit.courses.iter().map(choice).collect();
    visit.page(&page)
}

/// A page of the items of some courses that fit.
async fn bank_page(
    visit: &Member,
    courses: &[CourseId],
    (address, page, filter, paths): (&str, Option<u64>, &Filter, &[(String, String)]),
) -> Result<BankPage, Fault> {
    let db = visit.db();
    let wanted = filter.wanted(paths);
    let total = store::count(db, courses, &wanted).await?;
    let fields = filter.fields();
    let pager = Pager::new(address, &fields, page, total);
    let items = store::items(db, courses, &wanted, Some(pager.skip())).await?;
    let ids: Vec<ItemId> = items.iter().map(|(item, _)| item.id).collect();
    let mut tags = store::tags(db, &ids).await?;
    let uses = store::uses(db, &ids).await?;
    let kept = fields.iter().filter(|(_, value)| !value.is_empty());
    let query: Vec<String> = kept
        .map(|(name, value)| format!("{name}={}", percent_encode(value)))
        .collect();
    let row = |banked: &Banked| {
        let id = banked.0.id;
        let uses = uses.get(&id).copied().unwrap_or(0);
        let category = path_of(&banked.0.category_id.map(|id| id.to_string()), paths);
        BankRow::of(
            banked,
            category,
            tags.remove(&id).unwrap_or_default(),
            uses,
            visit.language(),
        )
    };
    Ok(BankPage {
        bank: None,
        project: None,
        filtered: !query.is_empty(),
        filter: FormState::filled(fields.map(|(name, value)| (name, value.to_owned()))),
        kinds: ItemKind::ALL.map(ItemKind::code).to_vec(),
        grounds: GROUNDS.to_vec(),
        tags: store::tags_of(db, courses)
            .await?
            .into_iter()
            .map(|tag| Choice::new(tag.clone(), tag))
            .collect(),
        rows: items.iter().map(row).collect(),
        categories: Vec::new(),
        courses: Vec::new(),
        address: address.to_owned(),
        pager,
        query: if query.is_empty() {
            String::new()
        } else {
            format!("?{}", query.join("&"))
        },
    })
}

#[get("/items/<id>?<text>")]
pub async fn show(visit: Member, id: ItemId, text: Option<&str>) -> Answer {
    let (permit, banked) = access::may_read_item(&visit, id).await?;
    let reader = visit.language();
    let asked = text.and_then(|code| code.parse().ok()).unwrap_or(reader);
    let paths = paths(&store::categories(visit.db(), permit.design.course.id).await?);
    let tags = store::tags(visit.db(), &[id])
        .await?
        .remove(&id)
        .unwrap_or_default();
    let uses = store::quizzes_with(visit.db(), id).await?;
    let versions = store::versions(visit.db(), id).await?;
    let marked = marked(&visit, &permit, &banked).await?;
    let authors: Vec<_> = versions.iter().filter_map(|version| version.author_id).collect();
    let authors = people::persons(visit.db(), authors).await?;
    let author = |id| authors.iter().find(|person| person.id == id);
    let (item, version) = &banked;
    let outcome = version
        .outcome
        .and_then(|number| usize::try_from(number).ok()?.checked_sub(1));
    let outcome = outcome.and_then(|place| permit.design.version.content.outcomes.get(place));
    let category = path_of(&item.category_id.map(|id| id.to_string()), &paths);
    visit.page(&ItemPage {
        slug: permit.design.course.slug.clone(),
        course: permit.design.version.titles.worded(reader),
        writes: permit.write.is_some(),
        id: id.to_string(),
        copy: ItemId::new().to_string(),
        banks: match permit.write {
            Some(_) => banks(&visit, &permit.design.course.slug).await?,
            None => Vec::new(),
        },
        name: item.name.clone(),
        row: BankRow::of(
            &banked,
            category,
            tags,
            uses.len().try_into().unwrap_or(0),
            reader,
        ),
        outcome: outcome.map(|outcome| outcome.worded(reader)),
        retired: item.retired_at.is_some(),
        asked: preview(&sheet_item(version.id, &version.content, &version.worth), asked),
        texts: Language::ALL
            .map(|language| TextLine {
                code: language.code(),
                name: language.own_name(),
                written: version.content.text.0.contains_key(language.code()),
            })
            .into(),
        versions: versions
            .iter()
            .map(|version| VersionLine {
                number: version.number,
                at: version.created_at.map(|at| at.date().to_string()),
                author: version.author_id.and_then(author).map(people::Person::full_name),
                reason: version.reason.clone(),
            })
            .collect(),
        uses: uses.iter().map(|usage| UseLine::of(usage, reader)).collect(),
        attempts: store::attempts_with(visit.db(), id).await?,
        marked,
    })
}

/// How the answers to an item are marked; of an item that was never changed there is nothing to say.
async fn marked(visit: &Member, permit: &MayReadBank, (item, newest): &Banked) -> Result<MarkedView, Fault> {
    if newest.number < 2 {
        return Ok(MarkedView::default());
    }
    let marked = remark::marked_by(visit.db(), item.id).await?;
    let counted: Vec<(i32, i32, u64)> = marked
        .iter()
        .map(|line| (line.asked, line.by, u64::try_from(line.answers).unwrap_or(0)))
        .collect();
    let earns = newest.content.task.earns() && !newest.content.task.by_hand();
    let targets = match permit.write {
        Some(_) if earns => targets(&counted, newest.number),
        _ => Vec::new(),
    };
    let remarkings = remark::remarkings(visit.db(), item.id).await?;
    Ok(MarkedView::of(&marked, targets, remarkings))
}

/// The banks that a copy can go into, that of the item's own course first; none where there is no other.
async fn banks(visit: &Member, own: &str) -> Result<Vec<Choice>, Fault> {
    let mut courses = access::banks_written(visit).await?;
    if courses.len() < 2 {
        return Ok(Vec::new());
    }
    courses.sort_by_key(|(_, course)| course.slug != own);
    let choice = |(version, course): (CourseVersion, Course)| {
        Choice::new(course.slug, version.titles.get(visit.language()))
    };
    Ok(courses.into_iter().map(choice).collect())
}

/// Copies an item: into its own bank under a name of its own, into another as it is called, without the outcome, which is one of its
/// course. Tags and categories come along.
#[post("/items/<id>/copies", data = "<posted>")]
pub async fn copy(visit: Member, id: ItemId, posted: Posted) -> Answer {
    let (permit, banked) = access::may_read_item(&visit, id).await?;
    let own = &permit.design.course.slug;
    let into = posted.value("into").filter(|into| *into != own.as_str());
    let writing = match into {
        Some(slug) => access::may_read_bank(&visit, slug).await?.writing()?,
        None => permit.writing()?,
    };
    let language = banked.1.content.text.language_of(visit.language());
    let mut values = stored_values(&visit, &permit, &banked, language).await?;
    if into.is_some() {
        values.insert("outcome".to_owned(), String::new());
    } else {
        let name = Message::new("quizzes-copy-of").with("name", banked.0.name.clone());
        values.insert(
            "name".to_owned(),
            visit.say(&name).chars().take(LONGEST_NAME).collect(),
        );
    }
    let written = read_form(banked.1.kind, language, Some(&banked), &values, false)
        .map_err(|_| Fault::refused("quizzes-copy-refused"))?;
    // The page of the item carries the copy's id.
    let copy = posted
        .value("copy")
        .and_then(|id| id.parse().ok())
        .unwrap_or_default();
    actions::create(&visit.app, writing, copy, written).await?;
    Reply::done(format!("/items/{copy}/edit"), "quizzes-item-copied")
}

#[post("/items/<id>/retirement", data = "<posted>")]
pub async fn retire(visit: Member, id: ItemId, posted: Posted) -> Answer {
    let (permit, banked) = access::may_read_item(&visit, id).await?;
    let retired = posted.value("retired") == Some("true");
    actions::retire(&visit.app, permit.writing_of(&banked)?, retired).await?;
    let done = if retired {
        "quizzes-item-retired"
    } else {
        "quizzes-item-revived"
    };
    Reply::done(format!("/items/{id}"), done)
}

/// A picture of an item; whoever is signed in and knows its checksum may see it, since items are for all participants.
#[get("/item-pictures/<hash>")]
pub async fn picture(visit: Member, hash: &str) -> Answer {
    let media_type = store::picture(visit.db(), hash).await?.ok_or(Fault::NotFound)?;
    Ok(Reply::Stored(StoredFile {
        hash: hash.to_owned(),
        media_type,
        save_as: None,
    }))
}
