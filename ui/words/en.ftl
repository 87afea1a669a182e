### The texts of the interface, which every pack shares. A remark says what a text is for.

# Which way it is written: `ltr` or `rtl`.
direction = ltr

# The locale that writes its figures, of the person’s `{locale}`: with `-u-ca-...` or `-u-nu-...` behind it where the texts mean a certain calendar or certain digits.
figures-locale = { $locale }

# What stands between one item of a list, `{first}`, and the `{next}`.
commas = { $first }, { $next }

# The same, where the items may have commas in them.
apart = { $first }; { $next }

# What something is called, and what it is: `{label}` and `{value}`.
labelled = { $label }: { $value }

# Button: go on.
continue = Continue

# Button: go back.
back = Back

# Button on the review page: show the result.
see-result = See my result

# Link: change an answer.
change = Change

# Hidden part of "Change" for screen readers: `{question}`.
change-what = your answer to: { $question }

# Link: change the answer to `{question}`.
change-answer = Change your answer: { $question }

# Link: clear everything and start again.
restart = Clear my answers and start again

# What the quiz is called: the name of the dialog that it opens in. The build's, as are the next two; the quiz itself says none of them.
quiz-name = Skin quiz

# Button of that dialog: close it.
close-dialog = Close

# Asked on a shared device before the answers of somebody who gives no sign are cleared.
still-there = Are you still there? If nobody answers, what was chosen here is cleared in a moment.

# Button below that: the person is still there, and nothing is cleared.
stay = I am still here

# Said where the browser has no way to print.
no-print = This browser can’t print. Copy the plan as text instead.

# Title and heading of the page that holds the quiz alone.
page-title = Which treatment fits your skin?

# Summary: why we ask.
why-we-ask = Why we ask

# Hint of a multiple choice question.
choose-all = Choose all that apply.

# Hint of an optional question.
optional = Optional.

# Divider before "none" and "not sure".
or = or

# Option: not sure (choices).
not-sure = Not sure

# Option: not sure (numbers).
not-sure-number = I do not know

# Progress: `{n}` the number of the page, `{of}` how many there are at most.
progress = Step { $n } of { $of }

# Unit beside a number: months.
months = months

# Unit beside a number: weeks.
weeks = weeks

# Heading of the error summary.
error-heading = There is a problem

# Error: nothing chosen in a single choice question.
error-choose-one = Choose one answer.

# Error: nothing chosen in a multiple choice question.
error-choose-some = Choose at least one answer.

# Error: no number.
error-number = Enter a number, or choose “I do not know”.

# Error: not a whole number from `{min}` to `{max}`.
error-range = Enter a whole number from { $min } to { $max }.

# Heading of the review page.
review-heading = Check your answers

# First paragraph of the review page.
review-lead = Your result depends on every answer here. Change anything that is not right.

# What stands for an optional question left empty.
not-answered = Left empty

# Choice: some of the things named above; opens their list.
some-of-these = Some

# Summary: what exactly the options of a list stand for.
what-counts = What counts

# Button below several lists: chooses “none of these” in each that has no answer yet.
none-of-all = None in any list

# Announced after it.
none-of-all-done = “None of these” is now chosen in each list that had no answer.

# Error: “some of these” is chosen, and none of them.
error-which = Tick at least one, or choose “None of these”.

# Error: `{typed}` can be read as a number in two ways, or in none.
error-digits = You typed “{ $typed }”. Enter a whole number, in digits only.

# Error: a date that is past or too far away, or weeks that are not from `{min}` to `{max}`.
error-event-date = Choose a date in the next { $max } weeks, or a whole number from { $min } to { $max }.

# Status: “not sure” of signs that need a doctor asks which.
which-not-sure = Which one are you not sure about? Tick it above: to be careful, we take that as a yes. If you cannot say which one, choose Continue.

# Heading: what comes first can be told already.
early-heading = We can already tell you what comes first

# Below it: `{treatment}` comes first whatever else is answered.
early-lead = Whatever else you answer, this comes first for you: { $treatment }.

# Below that: what going on is for.
early-more = You can see this result now. Or go on, and we check every treatment for you as well.

# Button: show what can be told already.
see-answer-now = See my result now

# Button beside it: answer the rest as well.
go-on = Go on and check procedures too

# Note on a result that was shown early.
early-limits = You have not answered every question, so no procedure was checked for you. Before you use a new product, ask a pharmacist or doctor if you have an illness, an allergy or sore skin, or take medicines.

# Question before everything is cleared.
restart-ask = Clear all your answers?

# Button: clear them.
restart-yes = Yes, clear them

# Button: keep them.
restart-no = No, keep them

# Status after that, beside a button that undoes it.
cleared = Your answers are cleared.

# Button: bring the answers back.
undo = Undo

# Label: the date of an event, from which its weeks are counted.
event-date = Date

# Intro above the first question, when the clinic sets none.
intro =
    A few minutes. Information, not medical advice. Your answers go nowhere unless you share
    them.

# Level: suitable.
level-suitable = Possible for you

# Level: suitable with precautions.
level-precautions = Possible, with care

# Level: deferred.
level-deferred = Not now

# Level: clinician review.
level-review = Ask a clinician first

# Level: contraindicated.
level-contraindicated = Not for you

# Match: good.
match-good = Good match

# Match: fair.
match-fair = Fair match

# Match: limited.
match-limited = Weak match

# Match: none.
match-none = No match

# Setting: in a clinic.
in-clinic = In a clinic

# Setting: at home.
at-home = At home

# `{time}`: a number of days, `{n}`.
days = { $n ->
        [one] { $n } day
       *[other] { $n } days
    }

# `{time}`: a number of weeks, `{n}`.
weeks-long = { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }

# `{time}`: about a number of months, `{n}`.
months-long = { $n ->
        [one] about { $n } month
       *[other] about { $n } months
    }

# A range `{min}` to `{max}`, both already written.
range-to = { $min } to { $max }

# Clause: not before `{time}` from today are over.
wait-from-today = Wait { $time } from today.

# Clause: allow at least `{time}` after that is over.
wait-once-cleared = Once this is over, wait { $time } or longer.

# Clause: `{clinician}` has to agree first.
clinician-must-agree = Before any treatment is booked, { $clinician } has to agree.

# Clause: `{clinician}` is the one to ask about other ways.
clinician-to-ask = You can ask { $clinician } what else may help.

# Change: wait `{time}`: `{treatment}` could become `{level}`.
change-wait = { $treatment } could become “{ $level }” in { $time }.

# Change: once that has cleared (`{what}`), and `{time}` more: `{treatment}` could become `{level}`.
change-cleared =
    { $treatment } could become “{ $level }” once this has been over for at least { $time }: {
    $what }.

# Change: as soon as that has cleared (`{what}`): `{treatment}` could become `{level}`.
change-cleared-at-once = { $treatment } could become “{ $level }” once this is over: { $what }.

# A list's last two: `{first}` and `{last}`.
and = { $first } and { $last }

# Change: if `{clinician}` agrees: `{treatment}` could become `{level}`.
change-agreed = { $treatment } could become “{ $level }” with the agreement of { $clinician }.

# Behind a change: it also means waiting `{time}` from today.
change-also-wait = It also means waiting { $time } from today.

# Behind a change: first `{what}` has to be over.
change-also-clear = First this has to be over: { $what }.

# Behind a change: first `{what}` has to be over for `{time}`.
change-also-clear-for = First this has to be over for at least { $time }: { $what }.

# Change: `{treatment}` can show for `{range}`, longer than the person can spare.
change-downtime =
    { $treatment } can leave signs for { $range }. That is longer than you said you can spare.

# Change: with another setting in mind (professional) `{treatment}` could be recommended.
change-setting = { $treatment } could be recommended if you chose treatment in a clinic.

# Change: `{treatment}`: budget of `{budget}` covers about `{n}` sessions of the usual `{sessions}`.
change-budget = { $n ->
        [one] { $treatment }: your budget of { $budget } covers about { $n } session. The usual number is { $sessions }.
       *[other] { $treatment }: your budget of { $budget } covers about { $n } sessions. The usual number is { $sessions }.
    }

# Change: `{treatment}`: the budget of `{budget}` is below the usual price of one session, `{price}`.
change-budget-none =
    { $treatment }: your budget of { $budget } is below the usual price of one session ({ $price }).

# Change: the `{budget}` is within the range of a session’s `{price}`: `{treatment}`.
change-budget-perhaps =
    { $treatment }: your budget of { $budget } may not cover one session. The usual price is {
    $price }.

# Change: `{treatment}` takes about `{time}` from first to last session, longer than until the event.
change-event =
    { $treatment }: getting ready, all sessions and healing take { $time }. That is longer than
    you have until your event.

# Beside an event: no session fits well before it, all come after it.
event-first =
    All sessions are planned after your event. There is not enough time to get ready and heal
    before it.

# Beside an event: the sessions keep clear of it, but what they do does not show in full by then.
event-too-soon-to-show = The plan keeps clear of your event. But you will not see the full result by then.

# Beside an event: the sessions keep clear of it.
event-kept-clear = The plan keeps clear of your event, so that your skin has time to calm down.

# The chosen start is too close before the event, so the first session is on `{date}`.
start-moved-for-event = That is too close to your event. The first session is planned for { $date }.

# Change: an event within 4 weeks: nothing but skincare before it; `{treatment}` could come after.
change-event-soon =
    Your event is within 4 weeks, so only sunscreen and skincare come before it. { $treatment }
    could come after it.

# Headline: one best fit, `{treatment}`.
headline-fits = Best fit for your answers: { $treatment }

# Headline: nothing but skincare for now, since something must clear or be agreed first.
headline-not-now = For now, sunscreen and skincare only

# Headline: skincare is the best start, nothing against it.
headline-routine = Sunscreen and skincare are your best start

# Headline: nothing that is offered helps well, skincare no more than the rest.
headline-no-match = Nothing here is a good match for what you chose

# Headline of a stopped quiz: emergency.
headline-emergency = Get emergency help now

# Headline of a stopped quiz: today.
headline-same-day = Get medical help today

# Headline of a stopped quiz: within days.
headline-soon = See a doctor in the next few days

# Headline of a stopped quiz: distress.
headline-distress = How you feel comes first

# Lead: something fits, with no precautions.
lead-fits =
    Nothing you told us about your health or skin speaks against this. A clinician still has to
    look at your skin before any treatment.

# Lead: something fits, with precautions.
lead-fits-with-care =
    Your answers call for some care. A clinician still has to look at your skin before any
    treatment.

# Lead: something fits, and a wish, a date or a budget does not go with it, which follows.
lead-fits-but = Your health and skin do not stand in the way of this. Look at this first:

# Lead: not now.
lead-not-now = This has to wait. Below you see why.

# Lead: a clinician has to agree first.
lead-review = Somebody who knows your health has to agree first. Below you see why.

# Lead: some of what could help is ruled out, and this is left.
lead-partly-ruled-out = Your answers rule out some of what could help. This is left:

# Instead of a wait: nobody knows how long, and a clinician has to agree.
not-before-cleared = Not before the reasons given have passed, and only if a clinician agrees

# Lead: what would help is a clinician's to offer.
lead-ask-first = What could help is a decision for a specialist, not for a quiz.

# Lead: a wish, a date or what somebody can spare stands in the way, which follows.
lead-wishes = It is not your health that stands in the way, but this:

# Headline: what would help is ruled out.
headline-ruled-out = For you, sunscreen and skincare only

# Lead: the same.
lead-ruled-out = The procedures that would help with this could harm you.

# `{treatment}` is possible, but stronger than what is held up.
stronger-possible =
    Also possible, but stronger: { $treatment }. This quiz does not suggest it in place of something
    milder. A skin specialist can tell you more.

# Lead: skincare.
lead-routine = This is a full answer, not second best. It can help whatever you decide later.

# Paragraph below that headline.
lead-no-match =
    This quiz has no treatment to suggest for it. A skin specialist may know of one. Sunscreen
    and gentle skincare still protect your skin.

# Lead of a stopped quiz.
lead-stopped =
    Something you told us needs attention first, so we stopped here. No cosmetic treatment is shown
    until that is sorted out.

# Lead of a stopped quiz: distress.
lead-distress =
    Thank you for telling us. Worries like these are real, many people have them, and help
    exists. Please talk with someone before you think about any treatment.

# Card: a doctor is needed soon, though the quiz goes on.
see-doctor-soon =
    Please see a doctor about this in the next few days, whatever you decide about treatment.

# Heading: reasons.
reasons = Reasons

# No reasons against.
no-findings = Nothing you told us about your health or skin speaks against this.

# Heading: what it helps with.
helps-with = What it may help with

# The concerns that it does not help with, `{what}`.
not-meant-for = Not meant for: { $what }

# Label: sessions.
sessions = Sessions

# Label: spacing.
spacing = Time between sessions

# Label: days in which it shows.
downtime = Visible recovery

# Label: price of a session.
per-session = Price of a session

# Label: price of the course.
course-cost = Price of all sessions

# Label: the same, where it is not the clinic’s.
course-cost-typical = Typical price of all sessions

# Label: upkeep.
upkeep = Top-ups

# Label: price of upkeep a year.
upkeep-per-year = Top-ups, price a year

# Label: time of a visit.
visit = Time at the clinic

# Label: first change.
first-change = First change

# Label: best result.
best-result = Best result

# Minutes, `{range}`; counts.
minutes = { $range ->
        [one] { $range } minute
       *[other] { $range } minutes
    }

# Weeks apart, `{range}`; counts.
weeks-apart = { $range ->
        [one] { $range } week apart
       *[other] { $range } weeks apart
    }

# Every `{range}` months; counts.
every-months = { $range ->
        [one] Every { $range } month
       *[other] Every { $range } months
    }

# After `{range}` weeks; counts.
after-weeks = { $range ->
        [one] After { $range } week
       *[other] After { $range } weeks
    }

# `{range}` months after the last session; counts.
after-months = { $range ->
        [one] { $range } month after the last session
       *[other] { $range } months after the last session
    }

# The same, below the months.
after-last-session = after the last session

# `{range}` days; counts.
days-range = { $range ->
        [one] { $range } day
       *[other] { $range } days
    }

# `{range}` months; counts.
months-range = { $range ->
        [one] { $range } month
       *[other] { $range } months
    }

# No price known: ask the clinic.
ask-the-clinic-price = Ask the clinic

# Prices are the clinic's own.
prices-clinic = Prices are this clinic’s own. Ask what they include.

# Prices are typical ones from the sources, not the clinic's.
prices-typical =
    Prices are typical ones, read in published sources on { $date }, not this clinic’s.
    Consultations, numbing and products may cost extra.

# Date from which it is possible, `{date}`.
possible-from = Possible from { $date }

# Not before `{date}`, and somebody has to agree as well.
not-before = Not before { $date }, and only if a clinician agrees

# Possible once that has cleared.
possible-once-cleared = Possible once the reasons given have passed

# Heading: the best fit.
best-fit = What fits best

# Heading: other options.
other-options = Other options

# Summary: the options that are meant for none of the concerns.
options-not-meant = Weak or no match for what you chose

# Paragraph: at-home only with conditions.
home-conditions-text =
    We do not recommend needling at home. If you still want to do it, keep to every rule listed
    here, and think about a clinic first.

# Paragraph: skincare at home.
home-routine-text =
    You can do a lot at home without needles. Use sunscreen of SPF 30 or more every day, a
    gentle cleanser and a plain moisturiser.

# Above the heading, before the concerns and areas: whose result it is.
your-result = Your result

# Behind the heading of what fits: no session fits before the event.
then-after-event = Start after your event.

# Behind the heading of what fits: for these `{areas}` alone.
only-here = Only here: { $areas }.

# Headline: `{treatment}` becomes possible on `{date}` by waiting alone.
headline-from = Wait until { $date } for { $treatment }

# Headline: `{treatment}` could help, and `{clinician}` decides.
headline-ask = First ask { $clinician }

# Headline: somebody was not sure about `{n}` things; counts.
headline-not-sure = { $n ->
        [one] Not sure about { $n } thing: ask one doctor
       *[other] Not sure about { $n } things: ask one doctor
    }

# Above the list of what somebody is not sure about.
not-sure-list = Take this list to one doctor, who can go through it with you:

# Label: what to do where no procedure is recommended.
do-this = Do this

# Label: whom to see.
see-them = See

# Label: what to leave out.
avoid-this = Leave out

# Whom to see, `{clinician}`, and about what, `{treatment}`.
ask-about = { $clinician }, about { $treatment }

# What to leave out: everything but skincare.
avoid-all = All procedures

# What to leave out: everything but skincare, where a clinician may agree to some of it.
avoid-all-but-agreed = Any procedure that your doctor has not agreed to

# Below a price: the `{budget}` is enough.
budget-all = Your { $budget } covers all of it

# Below a price: the `{budget}` is enough for `{n}` sessions; counts.
budget-some = { $n ->
        [one] Your { $budget } covers about { $n } session
       *[other] Your { $budget } covers about { $n } sessions
    }

# Below a price: the `{budget}` is below one session.
budget-none = Your { $budget } is below the price of one session

# Below a price: the `{budget}` may not be enough for one session.
budget-perhaps = Your { $budget } may not cover one session

# Button: hand a short text to the phone’s share sheet.
send = Send to myself

# Heading of the dates.
your-dates = Your dates

# First of the dates.
now-prepare = Now: get ready, as listed under “Before and after”

# Beside the dates of sessions that follow each other.
dates-sessions = Sessions

# Below the dates: the numbers of the `{sessions}` that may not be needed.
dates-if-needed = Only if needed: { $sessions }

# Summary: the field for the first day.
start-another-day = Start on another day

# Heading above what is folded.
more = More

# Summary: reasons and other options.
fold-why = Why this, and other options

# Summary: how a session goes and what comes after it.
fold-session = What it feels like, and how it goes

# Summary: what to do before and after.
fold-care = Before and after

# Summary: prices.
fold-prices = Prices and top-ups

# Summary: the answers, each with a way to change it.
fold-answers = Check or change your answers

# Summary: sources, limits, who reviewed it.
fold-limits = Sources, limits and who reviewed this

# Heading: how a session goes and feels.
during = How a session goes

# Heading: what comes after a session, and when.
expect = What to expect afterwards

# Heading: what it is and how it works.
explain = Good to know

# Name of the option to leave things as they are.
doing-nothing = Doing nothing

# Last line on the page and of what is copied.
info-only = Information, not a diagnosis.

# Button: the same result without one `{area}`.
show-without = Show it without: { $area }

# Above a result without one `{area}`.
shown-without = This leaves out: { $area }. Your answers stay as they are.

# Button: the same result for all areas.
show-all-areas = Show it for all areas again

# Behind the first reasons: there are more.
reasons-more = The other reasons stand under “Why this”.

# Heading: what would change this.
what-would-change = What would change this

# Heading: where sources disagree.
where-sources-disagree = Where sources disagree

# Heading: prepare.
prepare = Before treatment

# Heading: aftercare.
aftercare = After treatment

# Heading: when to get help.
seek-help = When to get help

# Heading: questions for the provider.
ask-the-provider = Questions to ask the clinic

# Heading: sources.
sources = Where this comes from

# Heading: limits of the quiz.
limits = What this quiz cannot do

# Paragraph: what the quiz can't do.
limits-text =
    This quiz gives information. It is not a diagnosis or medical advice. It cannot see your
    skin and asks only part of what a clinician would ask. It chooses the cautious answer, so a
    clinician might allow more, or less. Sources can be out of date, and prices are only a
    guide.

# Paragraph: nobody has clinically reviewed it.
not-reviewed =
    No clinician has reviewed this quiz yet. Check what it says with a clinician before you act
    on it.

# What the quiz can’t do, where somebody needs help and no result.
limits-stopped =
    This quiz cannot see your skin, and it is not a diagnosis. If you are in doubt, get help
    sooner.

# Nobody clinical has reviewed it, where to check first would cost time.
not-reviewed-stopped = No clinician has reviewed this quiz yet.

# Paragraph: reviewed by `{name}` on `{date}`.
reviewed-by = Reviewed on { $date } by { $name }.

# Paragraph: the facts were due to be read again by `{date}`, which is past.
facts-due =
    The facts behind this quiz were to be read again by { $date }, and may be out of date. Ask a
    clinician whether they still hold.

# Paragraph: translations are not clinically reviewed.
translation-not-reviewed =
    No clinician has reviewed this translation. If something is unclear, read the English
    version or ask a clinician.

# Button: book.
book = Book a consultation

# Button: call, `{phone}`.
call = Call { $phone }

# Button: print.
print = Print

# Button: copy as text.
copy = Copy as text

# Status: copied.
copied = Copied.

# Button: save as calendar file.
calendar = Save to calendar

# Button: share with the clinic.
share = Share with the clinic

# Mark of a source: seed article.
kind-seed = Article

# Mark of a source: study.
kind-study = Study

# Mark of a source: label or manual.
kind-label = Device label or manual

# Mark of a source: official guidance.
kind-guidance = Official guidance

# Mark of a source: clinic page.
kind-clinic = Clinic page

# Title of the source of a clinic's own rule, where the clinic gave no name.
this-clinic = This clinic

# Name of a source: our own rule.
source-own-rule = Our own cautious rule, not a medical finding

# Name of a source: general knowledge.
source-unverified = General knowledge, not yet checked against a source

# Name of a source: several pages that nobody has reviewed.
source-unreviewed = Pages of lower authority, on this quiz’s review sheet

# Table heading: option.
column-option = Option

# Table heading: for you.
column-level = For you

# Table heading: fit.
column-fit = Match

# Tag above the second option that is recommended.
also-fits = Also fits

# Heading of the reasons where nothing but skincare is recommended.
why-no-procedure = Why no procedure is suggested

# Below a reason: what it is about.
applies-to = This is about: { $treatments }.

# Label: price of the first year, top-ups with it.
first-year = First year, with top-ups

# Heading of the comparison table.
compare-all = Side by side

# Cell: nothing known.
unknown = Not known

# Status message: default figures are used because the clinic file could not be read.
default-figures = This clinic’s own details could not be read. General figures are shown instead.

# Finding: a rule of the clinic's own could not be read.
clinic-rule-unread =
    This clinic has a rule of its own for this treatment, which could not be read here. Ask the
    clinic whether the treatment is right for you.

# Hidden word before an error message at its field, with its colon.
error = Error:

# A number of months as it was answered, `{n}`; counts.
months-count = { $n ->
        [one] { $n } month
       *[other] { $n } months
    }

# Status: copying did not work, and what to do instead.
copy-failed = Copying did not work. Select the text and copy it, or print the page.

# Heading of the card of a stopped quiz: emergency.
care-emergency = What to do now

# Heading of the card of a stopped quiz: today.
care-same-day = What to do today

# Heading of the card of a stopped quiz: within days.
care-soon = What to do in the next few days

# Heading of the card for somebody whose worries weigh much.
where-to-turn = Where you can turn

# Tag above skincare when nothing else is possible yet.
for-now = For now

# Summary of a short option: its reasons and figures.
why-and-figures = Why, and figures

# Heading of the cost chart.
costs = What it may cost

# A package of the clinic: `{n}` sessions for `{price}`; counts.
package = { $n ->
        [one] { $n } session for { $price }
       *[other] { $n } sessions for { $price }
    }

# Price of something bought as products: it depends on which.
price-your-products = Depends on the products you choose

# Heading: the answers given, on paper and in what is shared.
your-answers = Your answers

# Footer on paper: made on `{date}`.
made-on = Made on { $date }

# Label of the date field: when the course starts.
start-date = If you started on

# Hint at the date field: what it moves.
start-date-hint = This leaves time to prepare. Change the date to see how the plan moves.

# Error at the date field: not before `{date}`.
start-too-early = Choose { $date } or a later day.

# Title of a calendar entry: session `{n}` of `{of}`, `{treatment}`.
calendar-session = Session { $n } of { $of }: { $treatment }

# Note in a calendar entry: planned, not booked.
calendar-note = Planned, not booked. The clinic decides whether and when it can be done.

# Status: the calendar file was handed to the browser.
calendar-saved = Your browser was handed the calendar file. If it is not there, copy the plan as text.

# Heading: share with the clinic.
share-heading = Share this with the clinic

# Paragraph: what is shared, and with whom.
share-what =
    Your answers about skin and health and this result are handed to the clinic. Nothing is
    shared unless you tick the box and press the button.

# Checkbox: consent to sharing.
share-consent = I agree that the clinic gets my answers and this result.

# Error: the consent is not ticked.
share-needs-tick = Tick the box first, if you want to share.

# Status: the summary was handed over.
share-done = Handed to the clinic.

# Said in place of that where nobody took what was to be handed to the clinic.
share-nobody = It could not be handed over here. Print or copy the plan and show it to the clinic.

# Beside the buttons for booking. { $host } is the site that opens, such as book.example.com.
booking-leaves = Booking opens { $host }. You leave this page.

# Link to the clinic’s own page about a treatment; it leaves this page.
info-page = More on the clinic’s own page (leaves this page)

# Heading: where the clinic is, who sees one, what a first talk costs.
clinic-heading = The clinic

# Of the talk before any treatment.
consultation-costs = A consultation costs { $price }.

# Of the talk before any treatment.
consultation-free = The consultation is free.

# After the price of the talk.
consultation-credited = It is taken off the price if you have a treatment.

# Who holds that talk. { $who } is a name, sometimes with a register.
consultation-with = You will see { $who }.

# Heading: a form, for who wants to be contacted.
contact-heading = Ask to be contacted

# Below it. { $receiver } is the clinic, with the address that receives it.
contact-what = You don’t have to. Nothing is sent until you press the button, and then it goes to { $receiver }.

# Label of a field.
contact-name = Your name

# Label of a field.
contact-email = Email address

# Label of a field.
contact-phone = Telephone number

# Where both are asked.
contact-one-is-enough = An email address or a telephone number is enough.

# Beside a box to tick, without which nothing is sent.
contact-consent = { $receiver } may use what I fill in here to contact me about this request.

# Beside a second box, for who wants that.
contact-answers = Send my answers and this result too. They say something about my health. (Optional)

# Beside a third box, for who wants that.
contact-marketing = { $receiver } may also send me news and offers. I can stop this at any time. (Optional)

# Button: sends it.
contact-send = Send my request

# Button in place of that: opens one’s own mail program with a message.
contact-write = Write the message

# Status: it is on its way.
contact-sending = Sending …

# Status: it has arrived. { $what } lists what was sent.
contact-sent = Sent to { $receiver }: { $what }.

# Status: one’s own mail program was asked to open.
contact-opened = Your mail program was asked to open a message to { $receiver }. It is sent only when you send it there. If nothing opened, call or copy it.

# After that: the answers are on the clipboard.
contact-paste = Your answers are copied. Paste them into the message.

# In place of that: they could not be copied.
contact-unpasted = Your answers could not be copied, so they are not in the message.

# Status: it has not arrived, as far as is known.
contact-failed = It could not be sent to { $receiver }. What you typed is still here: try again, or copy it.

# Button: copies what was typed.
contact-copy = Copy what I typed

# Error: neither an address nor a number.
contact-needs-reach = Fill in how you can be reached.

# Error at the field.
contact-bad-email = Enter an email address like name@example.com.

# Error at the field.
contact-bad-phone = Enter a telephone number, in digits.

# Error at the box.
contact-needs-tick = Tick the box first. Without it nobody may contact you.

# Status: the first page is there, and what comes next is on its way.
one-moment = One moment …

# Finding: it is for `{areas}` alone, and kept clear of `{others}`.
keep-clear = Only here: { $areas }. Keep it clear of: { $others }.
