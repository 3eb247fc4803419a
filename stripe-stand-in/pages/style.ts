import { Html } from "./html";

/** The shop's enamel, rim and gold; system fonts stand in for its own, so that the page needs no other file. */
export const style = new Html(`
:root { --enamel:#FDFDFB; --butter:#FFF4D9; --mist:#EEF1F4; --line:#CFD6DF; --control:#7C879C; --ink:#17203A;
  --soft:#566079; --rim:#1F3F94; --dark:#16295F; --gold:#F0B83A; --broth:#8A5206; --clay:#B3261E; }
* { box-sizing:border-box }
body { margin:0; background:var(--enamel); color:var(--ink); font:17px/1.6 Figtree,"Segoe UI",system-ui,sans-serif }
h1,h2 { font-family:"Young Serif",Georgia,"Times New Roman",serif; font-weight:400; line-height:1.15; margin:0 0 12px }
h1 { font-size:34px } h2 { font-size:24px; margin-top:44px }
a { color:var(--rim); text-underline-offset:3px }
:focus-visible { outline:3px solid var(--rim); outline-offset:2px }
.test { background:var(--gold); color:var(--ink); text-align:center; padding:8px 20px; font-weight:600 }
header { border-bottom:4px solid var(--rim) }
header p { max-width:640px; margin:0 auto; padding:12px 20px; display:flex; gap:12px; align-items:center;
  font:22px/1.3 "Young Serif",Georgia,serif }
.wide header p, .wide main { max-width:1160px }
main { max-width:640px; margin:0 auto; padding:28px 20px 56px }
.eyebrow { color:var(--broth); font-weight:600; margin:0 0 4px }
.soft { color:var(--soft) }
.sum { list-style:none; margin:0 0 28px; padding:0; border-top:1px solid var(--line) }
.sum li { display:flex; justify-content:space-between; gap:20px; padding:10px 0; border-bottom:1px solid var(--line);
  overflow-wrap:anywhere }
.sum li > :last-child { white-space:nowrap } .sum .total { font-size:20px }
.price, .sum li > :last-child, td.price { font-weight:700; font-variant-numeric:tabular-nums }
details.method { border:1px solid var(--control); border-radius:6px; margin:0 0 10px }
details.method[open] { border:2px solid var(--rim) }
details.method > summary { padding:12px 16px; min-height:48px; font-weight:600; cursor:pointer }
details.method > form { padding:0 16px 16px }
form p { margin:0 0 14px }
label, legend { display:block; font-weight:600 }
input[type=text], input[type=email] { width:100%; min-height:44px; padding:8px 12px; font:inherit; color:inherit;
  background:#fff; border:1px solid var(--control); border-radius:6px }
input[aria-invalid] { border:2px solid var(--clay) }
fieldset { border:0; margin:0 0 14px; padding:0 } fieldset label { font-weight:400; padding:8px 0; min-height:44px }
.two { display:grid; align-items:end; grid-template-columns:1fr 1fr; gap:14px }
button, .button { display:inline-block; min-height:48px; padding:10px 24px; border:2px solid var(--rim); border-radius:6px;
  background:var(--rim); color:#fff; font:inherit; font-weight:600; line-height:1.4; text-decoration:none; cursor:pointer }
button:hover, .button:hover { background:var(--dark); border-color:var(--dark) }
button.plain { background:none; color:var(--rim) } button.plain:hover { background:var(--mist) }
details.method button, .stack button { width:100% }
.stack { display:grid; gap:12px; max-width:420px }
.error { border:2px solid var(--clay); border-radius:6px; padding:12px 16px; margin:0 0 20px; color:var(--clay) }
.error p { margin:0 } .error p:first-child { font-weight:700 }
.note { background:var(--butter); border-radius:14px; padding:16px 20px; margin:20px 0 }
.numbers { margin:0 0 14px; padding-left:20px } code { font:15px/1.5 ui-monospace,Menlo,Consolas,monospace; overflow-wrap:anywhere }
.scroll { overflow-x:auto } table { border-collapse:collapse; width:100%; font-size:16px }
th { text-align:left; background:var(--mist) } th,td { padding:10px 12px; border-bottom:1px solid var(--line); vertical-align:top }
td form { display:flex; gap:8px; flex-wrap:wrap; align-items:end; margin:0 0 8px } td form label { font-size:14px }
td input[type=text] { width:110px } td button { min-height:44px; padding:6px 14px; font-size:16px }
.calls td:first-child code { white-space:nowrap }
`);
