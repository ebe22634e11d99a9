//! Stored files as answers: streamed, in ranges when asked, with a tag that saves sending them again.

use rocket::{
    Request, Response,
    http::Status,
    response,
    tokio::{
        fs::File,
        io::{AsyncReadExt, AsyncSeekExt},
    },
};

use super::{CHUNK, StoredFile, disposition};
use crate::app::App;

/// A stored file, whole or the range of it that was asked for.
pub(super) async fn stored_response(request: &Request<'_>, stored: StoredFile) -> response::Result<'static> {
    let Some(app) = request.rocket().state::<App>() else {
        return Err(Status::InternalServerError);
    };
    let mut file = File::open(app.files.path(&stored.hash))
        .await
        .map_err(|_| Status::NotFound)?;
    let size = file.metadata().await.map_err(|_| Status::NotFound)?.len();
    let tag = format!("\"{}\"", stored.hash);
    let mut response = Response::new();
    response.set_raw_header("Content-Type", stored.media_type);
    response.set_raw_header("ETag", tag.clone());
    response.set_raw_header("Accept-Ranges", "bytes");
    response.set_raw_header("Cache-Control", "private, max-age=3600");
    response.set_raw_header("Content-Security-Policy", "default-src 'none'; sandbox");
    disposition(&mut response, stored.save_as.as_deref());
    if request.headers().get_one("If-None-Match") == Some(tag.as_str()) {
        response.set_status(Status::NotModified);
        return Ok(response);
    }
    let asked = request.headers().get_one("Range");
    let fresh = request
        .headers()
        .get_one("If-Range")
        .is_none_or(|known| known == tag);
    match asked.filter(|_| fresh).map(|range| byte_range(range, size)) {
        Some(None) => {
            response.set_status(Status::RangeNotSatisfiable);
            response.set_raw_header("Content-Range", format!("bytes */{size}"));
        }
        Some(Some((first, last))) => {
            file.seek(std::io::SeekFrom::Start(first))
                .await
                .map_err(|_| Status::InternalServerError)?;
            response.set_status(Status::PartialContent);
            response.set_raw_header("Content-Range", format!("bytes {first}-{last}/{size}"));
            response.set_raw_header("Content-Length", (last - first + 1).to_string());
            response.set_streamed_body(file.take(last - first + 1));
            response.set_max_chunk_size(CHUNK);
        }
        None => {
            let length = usize::try_from(size).map_err(|_| Status::InternalServerError)?;
            response.set_sized_body(length, file);
            response.set_max_chunk_size(CHUNK);
        }
    }
    Ok(response)
}

/// First and last byte of a single range (RFC 9110, 14.1.2); `None` when it cannot be satisfied.
pub(super) fn byte_range(header: &str, size: u64) -> Option<(u64, u64)> {
    let (first, last) = header.strip_prefix("bytes=")?.split_once('-')?;
    let range = match (first.trim(), last.trim()) {
        ("", count) => (size.saturating_sub(count.parse().ok()?), size.checked_sub(1)?),
        (first, "") => (first.parse().ok()?, size.checked_sub(1)?),
        (first, last) => (
            first.parse().ok()?,
            last.parse::<u64>().ok()?.min(size.checked_sub(1)?),
        ),
    };
    (range.0 <= range.1 && range.0 < size).then_some(range)
}
