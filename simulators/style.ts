/** The look of all simulators: plain, quiet and never to be mistaken for the portal. */
export const style = `
:root { --ink: #1f2937; --soft: #4b5563; --line: #d1d5db; --paper: #f6f5f1; --card: #ffffff; --accent: #3b3a8f; --warn: #8a4b00; --error: #a3152a }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif }
.mock { background: repeating-linear-gradient(135deg, #fff3c4 0 18px, #ffe99a 18px 36px); border-bottom: 2px solid #b58900; color: #3d2f00 }
.mock p { max-width: 62rem; margin: 0 auto; padding: .5rem 1.25rem; font-size: .95rem }
.mock strong { letter-spacing: .08em }
header.top, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem }
header.top { padding-top: 1.25rem; color: var(--soft); font-weight: 600 }
main { padding-bottom: 3rem }
main.narrow, header.top.narrow { max-width: 34rem }
h1 { font-size: 1.65rem; line-height: 1.25; margin: .4rem 0 1rem; text-wrap: balance }
h2 { font-size: 1.15rem; margin: 1.75rem 0 .6rem }
h2.flush { margin-top: 0 }
.buttons .tag { align-self: center }
p { margin: 0 0 1rem }
a { color: var(--accent) }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible, summary:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.25rem; margin: 0 0 1rem; overflow-wrap: anywhere }
.soft { color: var(--soft) }
.small { font-size: .9rem }
.figure { font-size: 1.9rem; font-weight: 700; font-variant-numeric: tabular-nums }
.tag { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .6rem; font-size: .85rem; white-space: nowrap }
.tag.warn { color: var(--warn) }
.error { border-left: 5px solid var(--error); background: #fdf1f2; padding: .8rem 1rem; margin: 0 0 1rem; color: #6d0d1b }
.done { border-left: 5px solid #17693f; background: #eef8f2; padding: .8rem 1rem; margin: 0 0 1rem }
label, legend { display: block; font-weight: 600; margin: 0 0 .25rem }
.hint { color: var(--soft); font-size: .9rem; margin: 0 0 .35rem }
input, select, textarea { width: 100%; font: inherit; padding: .55rem .7rem; border: 1px solid #6b7280; border-radius: .4rem; background: #fff; color: inherit; margin-bottom: 1rem }
input[type=checkbox], input[type=radio] { width: 1.25rem; height: 1.25rem; margin: 0 .55rem 0 0; vertical-align: -.2rem }
.choice { display: block; padding: .45rem 0; font-weight: 400; margin: 0 }
fieldset { border: 0; padding: 0; margin: 0 0 1rem }
button { font: inherit; font-weight: 600; min-height: 44px; padding: .55rem 1.1rem; border: 1px solid var(--accent); border-radius: .4rem; background: var(--accent); color: #fff; cursor: pointer }
button:hover { filter: brightness(1.12) }
button.plain { background: #fff; color: var(--accent) }
button.wide { width: 100%; text-align: left; margin-bottom: .5rem }
button .sub { display: block; font-weight: 400; font-size: .9rem }
.buttons { display: flex; flex-wrap: wrap; gap: .6rem }
ul.list { list-style: none; margin: 0; padding: 0 }
ul.list.card { padding: .3rem 1.25rem; margin: 0 0 1rem }
.card > :last-child { margin-bottom: 0 }
form.card > button:last-child { margin-top: .4rem }
form + form { margin-top: 1rem }
ul.list > li { border-top: 1px solid var(--line); padding: .8rem 0 }
ul.list > li:first-child { border-top: 0 }
dl { display: grid; grid-template-columns: minmax(8rem, 30%) 1fr; gap: .35rem 1rem; margin: 0 0 1rem }
dt { color: var(--soft) }
dd { margin: 0; overflow-wrap: anywhere }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0 }
iframe { width: 100%; min-height: 24rem; border: 1px solid var(--line); border-radius: .4rem; background: #fff }
.phone { max-width: 26rem; border: 10px solid #2b2f38; border-radius: 2rem; background: #e9edf2; padding: 1rem; margin: 0 0 1.5rem }
.bubble { background: #fff; border-radius: 1rem 1rem 1rem .25rem; padding: .7rem .9rem; margin: 0 2rem .8rem 0; overflow-wrap: anywhere }
.bubble.out { background: #dcead9; border-radius: 1rem 1rem .25rem 1rem; margin: 0 0 .8rem 2rem }
.bubble .small { margin: .3rem 0 0 }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }
`
