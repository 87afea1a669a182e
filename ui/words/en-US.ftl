### American English: what it says otherwise than en.ftl, which says the rest.

error-which = Check at least one, or choose “None of these”.
which-not-sure = Which one are you not sure about? Check it above: to be careful, we take that as a yes. If you cannot say which one, choose Continue.
upkeep = Touch-ups
upkeep-per-year = Touch-ups, price a year
home-routine-text =
    You can do a lot at home without needles. Use sunscreen of SPF 30 or more every day, a gentle
    cleanser and a plain moisturizer.
fold-prices = Prices and touch-ups
expect = What to expect afterward
first-year = First year, with touch-ups
share-what =
    Your answers about skin and health and this result are handed to the clinic. Nothing is shared
    unless you check the box and press the button.
share-needs-tick = Check the box first, if you want to share.
contact-phone = Phone number
contact-one-is-enough = An email address or a phone number is enough.
contact-bad-phone = Enter a phone number, in digits.
contact-needs-tick = Check the box first. Without it nobody may contact you.
