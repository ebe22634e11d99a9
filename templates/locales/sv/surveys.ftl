surveys-to-course = Tillbaka till kursen
surveys-give = Skicka utvärderingen
surveys-anonymous = Dina svar sparas utan namn och utan klockslag. Ett särskilt kvitto visar bara att du har lämnat en utvärdering, och vilken dag.
surveys-thanks = Tack
surveys-thanks-text = Du lämnade utvärderingen den { $date }. Den kan lämnas en gång, och eftersom den är anonym kan den inte visas eller ändras i efterhand.

surveys-wrong-missing = Besvara fråga { $number }.
surveys-wrong-choice = Välj ett av svarsalternativen till fråga { $number }.

notice-surveys-given = Tack! Din utvärdering har tagits emot.
notice-surveys-given-before = Du hade redan lämnat den här utvärderingen. Den första gäller; ingenting har ändrats.

# Vad som kom fram

surveys-evaluation = Utvärdering
surveys-given-count = { $asked ->
    [one] { $given } av en deltagare lämnade den.
   *[other] { $given } av { $asked } deltagare lämnade den.
}
surveys-too-few = Svaren visas när det finns minst { $threshold }, så att ingen kan kännas igen.
surveys-answered = { $count ->
    [one] ett svar
   *[other] { $count } svar
}
surveys-mean = medelvärde { $mean } av 5
surveys-answers-to = Svar på fråga { $number }
surveys-answer = Svar
surveys-count = Antal
surveys-share = Andel
surveys-none = Ingen utvärdering
surveys-none-text = Kursen för det här kurstillfället har ingen utvärderingsenkät.
