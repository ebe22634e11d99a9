//! Several signed sheets sent at once, and the same one by several people.

use rocket::futures::future::join_all;
use time::Duration;

use super::{PDF, SHEETS, code_of, png};
use crate::support::room::{CODE, Room};

#[rocket::async_test]
async fn of_several_files_all_are_kept_or_none_and_the_same_at_once_is_kept_once() {
    let room = Room::open().await;
    let (one, two) = (png(&code_of(CODE, room.day, 1)), png(&code_of(CODE, room.day, 2)));
    let other_day = png(&code_of(CODE, room.day + Duration::DAY, 1));
    let send = |files: Vec<(&'static str, Vec<u8>)>, fields: Vec<(&'static str, String)>| {
        let room = &room;
        async move {
            let fields: Vec<_> = fields
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            let files: Vec<_> = files
                .iter()
                .map(|(name, bytes)| ("file", *name, bytes.as_slice()))
                .collect();
            room.server
                .upload_all(&room.trainer, &room.signed_sheets(), &fields, &files)
                .await
        }
    };
    for (second, why) in [
        (other_day, "b.png is another sheet"),
        (one.clone(), "b.png was chosen twice"),
        (b"GIF89a".to_vec(), "b.png is neither a PDF"),
    ] {
        let refused = send(vec![("a.png", one.clone()), ("b.png", second)], Vec::new()).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains(why), "{why}: {}", refused.body);
        assert_eq!(room.count(SHEETS).await, 0, "{why}");
    }
    let code = ("code", code_of(CODE, room.day, 1));
    let many = vec![("a.png", one.clone()), ("b.pdf", PDF.to_vec())];
    let refused = send(many, vec![code]).await;
    assert!(refused.body.contains("A code names one page"), "{}", refused.body);
    let page = ("page", "1".to_owned());
    let many = vec![("a.png", one.clone()), ("b.pdf", PDF.to_vec())];
    let refused = send(many, vec![page]).await;
    assert!(
        refused.body.contains("Each file is a page of its own"),
        "{}",
        refused.body
    );
    let eleven = (0..11).map(|_| ("a.pdf", PDF.to_vec())).collect();
    let refused = send(eleven, Vec::new()).await;
    assert!(refused.body.contains("at most 10 files"), "{}", refused.body);
    let files = || vec![("a.png", one.clone()), ("b.png", two.clone())];
    let sent = join_all((0..3).map(|_| send(files(), Vec::new()))).await;
    let mut statuses: Vec<u16> = sent.iter().map(|reply| reply.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422, 422]);
    assert_eq!(room.count(SHEETS).await, 2);
}
