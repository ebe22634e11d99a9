# At the door

people-sign-in-title = Sign in
people-sign-in-wrong = The address and the password do not fit together. Please check both, or have a link sent to you.
people-email = E-mail address
people-password = Password
people-sign-in-button = Sign in
people-link-heading = Without a password
people-link-hint = Give your e-mail address above, and we send you a link that signs you in. This also helps if you have forgotten your password or never had one.
people-link-button = Send me a link
people-sign-in-account = An account is made for you when you are nominated or when your office adds you.
people-link-sent-title = Please look into your mailbox
people-link-sent-text = If we know the address, a message with a link is on its way to it. The link holds for { $minutes } minutes and opens once.
people-link-sent-help = Nothing arrived? Check the address and the folder for unwanted mail. If we do not know you under this address, please write to your project office.
people-link-sent-again = Back to sign-in
people-link-title = Sign in with this link
people-link-text = Press the button to sign in. The link can be used once.
people-link-go = Sign me in
people-link-gone-title = This link can no longer be used
people-link-gone-text = It has already been used, or its time is up. For your safety each link opens once and only for a short while.
people-link-gone-help = Have a new link sent to you
people-setup-title = Set up the first administrator
people-setup-text = This installation has no administrator yet. Whoever fills in this form can do everything: set up projects, add colleagues and give them permissions.
people-setup-button = Set up and sign in
people-setup-done-already = The administrator has been set up in the meantime.
people-given-name = Given name
people-family-name = Family name
people-password-hint = At least 12 characters. Several words in a row are easy to remember and hard to guess.
people-password-short = The password needs at least { $least } characters.
people-password-long = The password may have at most { $most } characters.
people-password-uniform = The password repeats the same few characters. Please choose one that is harder to guess.
people-password-personal = The password contains your e-mail address. Please choose one that is harder to guess.
people-email-taken = There is already a person with this e-mail address.
notice-signed-out = You are signed out.
notice-set-up = Welcome. You are signed in as administrator.

# Mails

people-mail-greeting = Dear { $name },
people-mail-link-subject = Your link to { $site }
people-mail-link-text = this link signs you in. It opens once, within { $minutes } minutes:
people-mail-link-unasked = If you did not ask for it, you need not do anything: without this link nobody gets in.
