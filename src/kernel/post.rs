//! How mail leaves: by SMTP when it is set up, else into a folder of `.eml` files that the office can open.

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message as Mail, Tokio1Executor,
    message::{Attachment as Part, Mailbox, MultiPart, SinglePart, header::ContentType},
};
use rocket::tokio::fs;

use super::{
    app::App,
    outbox::{Attachment, mail},
};

/// Sends a mail; the error is a sentence for the office's list of mails.
pub(super) async fn deliver(app: &App, mail: &mail::Model) -> Result<(), String> {
    let message = compose(app, mail)?;
    match &app.settings.smtp_url {
        Some(url) => {
            let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                .map_err(|error| format!("smtp_url: {error}"))?
                .build();
            transport
                .send(message)
                .await
                .map(|_| ())
                .map_err(|error| error.to_string())
        }
        None => {
            let folder = app.settings.data.join("mail");
            fs::create_dir_all(&folder)
                .await
                .map_err(|error| error.to_string())?;
            let path = folder.join(format!("{}.eml", mail.id));
            fs::write(path, message.formatted())
                .await
                .map_err(|error| error.to_string())
        }
    }
}

fn compose(app: &App, mail: &mail::Model) -> Result<Mail, String> {
    let from: Mailbox = app
        .settings
        .mail_from
        .parse()
        .map_err(|error| format!("mail_from: {error}"))?;
    let address = mail
        .to_address
        .parse()
        .map_err(|error| format!("{}: {error}", mail.to_address))?;
    let attachments: Vec<Attachment> =
        serde_json::from_str(&mail.attachments).map_err(|error| error.to_string())?;
    let body = MultiPart::alternative()
        .singlepart(SinglePart::plain(mail.text.clone()))
        .singlepart(SinglePart::html(mail.html.clone()));
    let mut whole = MultiPart::mixed().multipart(body);
    for attachment in attachments {
        let media_type = ContentType::parse(&attachment.media_type).map_err(|error| error.to_string())?;
        whole = whole.singlepart(Part::new(attachment.name).body(attachment.content, media_type));
    }
    Mail::builder()
        .from(from)
        .to(Mailbox::new(Some(mail.to_name.clone()), address))
        .subject(mail.subject.clone())
        .message_id(Some(format!("<{}@evenhand>", mail.id)))
        .date(mail.created_at.into())
        .multipart(whole)
        .map_err(|error| error.to_string())
}
