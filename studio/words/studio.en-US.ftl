### American English: what the studio says otherwise than in studio.en.ftl, which says the rest.

section-look-lead = Colors, font and shape. Text always stays readable, whatever color you choose.
field-brand = Brand color
    .help =
        For buttons, links and ticks. A color such as #17595f, or a line out of your style sheet.
field-accent = Second color
logo-title = Colors from your logo
logo-found = { $n ->
    [one] { $n } color found.
   *[other] { $n } colors found.
}
logo-none = No color could be found in this picture.
use-as-brand = Use as brand color
use-as-accent = Use as second color
kind-bad-phone = This is no phone number.
kind-bad-style = This is no color, font or length.
kind-low-contrast = Text in this color would be hard to read; the quiz makes it readable.
