# The frame of every page

kernel-name = Evenhand
kernel-skip = Skip to the content
kernel-languages = Language
kernel-account = – your account
kernel-signed-in-as = Signed in as
kernel-own-record = My record
kernel-search = Search
kernel-sign-in = Sign in
kernel-sign-out = Sign out
kernel-menu = Menu
kernel-menu-label = Main menu
kernel-emblem-eu = Flag of the European Union
kernel-version = version { $build }

# Forms

kernel-optional = (optional)
kernel-error-mark = Error:
kernel-errors-title = Please check the form
kernel-cancel = Cancel

# What is wrong in a form

kernel-form-missing = This has to be filled in.
kernel-form-too-long = This is { $length } characters long; at most { $longest } fit.
kernel-form-control-characters = This contains characters that cannot be stored. Please type it again instead of pasting it.
kernel-form-email = This is not a complete e-mail address. Please write it like anna.nowak@example.org.
kernel-form-date = This is not a date. Please write year, month and day, as in 2026-03-14.
kernel-form-clock = This is not a time of day. Please write hours and minutes, as in 09:30.
kernel-form-number = Please give a whole number from { $least } to { $most }.
kernel-form-choice = Please choose one of the answers offered.
kernel-form-expired = The form was open for too long, or you have signed in or out in the meantime. Nothing was changed. Go back, reload the page and send the form again.

# Dates

kernel-month-1 = January
kernel-month-2 = February
kernel-month-3 = March
kernel-month-4 = April
kernel-month-5 = May
kernel-month-6 = June
kernel-month-7 = July
kernel-month-8 = August
kernel-month-9 = September
kernel-month-10 = October
kernel-month-11 = November
kernel-month-12 = December
kernel-weekday-1 = Monday
kernel-weekday-2 = Tuesday
kernel-weekday-3 = Wednesday
kernel-weekday-4 = Thursday
kernel-weekday-5 = Friday
kernel-weekday-6 = Saturday
kernel-weekday-7 = Sunday
kernel-weekday-date = { $weekday } { $date }
kernel-datetime = { $date }, { $time }

# Lists

kernel-pager-label = Pages of the list
kernel-pager-total = { $total ->
    [one] { $total } entry
   *[other] { $total } entries
}
kernel-pager-page = page { $page } of { $pages }
kernel-pager-previous = Previous
kernel-pager-next = Next
kernel-breadcrumb-label = Breadcrumb
kernel-filters-apply = Show
kernel-filters-all = All
kernel-filters-clear = Clear
kernel-step-done = done
kernel-step-current = you are here
kernel-step-todo = still to do
kernel-copy = Copy

# What the script says

kernel-script-saving = Saving …
kernel-script-saved = Saved at { $time }
kernel-script-unsent = Not saved yet. Your answer is kept in this browser and will be sent as soon as the server can be reached.
kernel-script-refused = The last answer was not accepted. Reload the page to see what has been saved.
kernel-script-signed-out = Not saved: you are no longer signed in, or the attempt has ended. Your answer is kept in this browser; sign in again in another window.
kernel-script-copied = Copied
kernel-script-characters = Characters left: { $count }
kernel-script-minutes = Minutes left: { $count }
kernel-script-time-up = The time is up. What was saved counts.
kernel-script-yes = Yes, continue
kernel-script-no = No, go back

# Error pages

kernel-error-400-title = We could not read what was sent
kernel-error-400-text = The request did not arrive in a form that we understand. Nothing was changed.
kernel-error-400-help = Go back, reload the page and try again. If you followed a link, check that it was copied in full.
kernel-error-401-title = Please sign in first
kernel-error-401-text = This page is only shown to people who are signed in. Nothing was changed.
kernel-error-401-help = Sign in and open the link again. If you were filling in a form, go back after signing in and send it once more.
kernel-error-403-title = This is not open to you
kernel-error-403-text = Either this step needs a permission that you do not have, or the form was open for so long that it is no longer valid. Nothing was changed.
kernel-error-403-help = If you were filling in a form, go back, reload the page and send it again. If you think you should have access, write to your project office.
kernel-error-404-title = There is nothing at this address
kernel-error-404-text = The page may have been moved or removed, or it may be meant for other people.
kernel-error-404-help = Check the address for a typing mistake. If you are not signed in, sign in and open the link again.
kernel-error-405-title = This address cannot be used in that way
kernel-error-405-text = The address exists, but it does not accept this kind of request. Nothing was changed.
kernel-error-405-help = Go back to the page with the form and send it from there.
kernel-error-409-title = Things have changed in the meantime
kernel-error-409-text = Something was changed after you opened the page, so we did not carry out this step. Nothing was overwritten.
kernel-error-409-help = Go back, reload the page to see how things stand now, and decide again.
kernel-error-413-title = The file is too large
kernel-error-413-text = What you sent is larger than we can take. Nothing was stored.
kernel-error-413-help = Send a smaller file: reduce the images in it, or divide it into parts.
kernel-error-415-title = This kind of content is not accepted
kernel-error-415-text = What was sent is not in a form that this address takes. Nothing was changed.
kernel-error-415-help = Go back to the page with the form and send it from there. If you were uploading a file, check that it is of the kind asked for.
kernel-error-422-title = Something in the form is not right
kernel-error-422-text = Some of what you sent cannot be used as it is. Nothing was changed.
kernel-error-422-help = Go back to the form, check what you entered and send it again.
kernel-error-429-title = Too many attempts in a short time
kernel-error-429-text = To protect everyone’s accounts we pause after many requests. Nothing is wrong with yours.
kernel-error-429-help = Wait a moment and try again. There is no need to press the button repeatedly.
kernel-error-500-title = Something went wrong on our side
kernel-error-500-text = It is not your fault. The error has been recorded. What was confirmed as saved before is still there.
kernel-error-500-help = Try again in a few minutes. If it happens again, write to your project office and quote the reference below.
kernel-error-503-title = We will be back shortly
kernel-error-503-text = The server is busy or is being updated. What was confirmed as saved before is still there.
kernel-error-503-help = Wait a moment and reload the page.
kernel-error-507-title = The server has no room left
kernel-error-507-text = Nothing of what you just sent was stored. What was confirmed as saved before is still there.
kernel-error-507-help = Keep the page open or note what you entered, tell the project office that the server’s storage is full, and try again later.
kernel-error-refused-title = This is not possible
kernel-error-refused-help = Go back to the page that you came from; it shows how things stand now.
kernel-error-status = Error { $status }
kernel-error-what-to-do = What you can do
kernel-error-retry = { $seconds ->
    [one] You can try again in one second.
   *[other] You can try again in { $seconds } seconds.
}
kernel-error-home = Go to the home page
kernel-error-quote = Reference to quote if you contact us:

# Lists that are read out: “A, B and C”.
kernel-list = { $first } and { $last }

kernel-sheet-empty = The file holds no table.
kernel-sheet-not-a-table = The file is neither CSV nor XLSX nor ODS.
kernel-sheet-old-or-locked = The workbook is of an old kind or locked; save it as XLSX without a password.
kernel-sheet-broken = The file is damaged and cannot be read.
kernel-sheet-too-large = Unpacked, the file is larger than any list of participants.
kernel-sheet-too-many = The list has more than { $limit } rows or columns.
kernel-sheet-cell-too-long = The cell in row { $row }, column { $column } is too long.
kernel-sheet-same-heading = Column { $column } repeats the heading “{ $heading }”.
kernel-sheet-beyond-headings = Row { $row } has something in column { $column }, beyond the last heading.

# Zips that come in

kernel-archive-not-a-zip = This is not a zip file, or it is damaged.
kernel-archive-too-many = There are more than { $limit } files.
kernel-archive-too-large = Unpacked, the files take more than { $limit } MB.
kernel-archive-ratio = The file is packed more than { $limit } times smaller than it is. Nobody packs ordinary papers like that, so we do not unpack it.
kernel-archive-contradicts = The zip names files twice, or its parts overlap. Pack the folder again.
kernel-archive-unreadable = This entry of the zip is damaged.
kernel-archive-method = This entry is packed in a way that we do not read. Pack the folder as an ordinary zip.
kernel-archive-name = The name is written in letters that we cannot tell. Pack the folder again with a program that writes names in UTF-8.
kernel-archive-path = The name would lead out of the folder, or holds characters that some systems do not take.
kernel-archive-link = This is a link to another file. Put the file itself there.
kernel-archive-encrypted = This entry is protected by a password.
kernel-archive-disk = Cannot be read: { $detail }
