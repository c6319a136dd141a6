/** The look of a page that stands alone: the colours of Trente by day and by night, ink on white on paper. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fff;--ground:#f6f5f2;--ink:#1d1b18;--ink-2:#57534c;--rule:#e2dfd8;--accent:#1a5344;--soft:#e3efea;--note:#e6eff8;--warn:#fdf1d9;--error:#a3251d}
@media (prefers-color-scheme:dark){:root{--paper:#1c1d1b;--ground:#141513;--ink:#ecebe6;--ink-2:#b7b4ab;--rule:#3a3c37;--accent:#8fd0bb;--soft:#20352e;--note:#1d2b39;--warn:#3a2f17;--error:#f0a79f}}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{max-width:60rem;margin:0 auto;padding:clamp(1rem,4vw,3.5rem);background:var(--paper)}
a{color:var(--accent)}
a:focus-visible,.grid:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{position:static}
header{padding-bottom:1.5rem;border-bottom:3px solid var(--accent)}
h1{margin:.2em 0;color:var(--accent);font-size:2rem;line-height:1.2}
h2{margin:2.2em 0 .5em;padding-top:1em;border-top:1px solid var(--rule);color:var(--accent);font-size:1.45rem;line-height:1.25}
h3{margin:1.6em 0 .4em;color:var(--accent);font-size:1.15rem}
h4{margin:1.2em 0 .3em;font-size:1rem}
p{margin:.4em 0}.quiet,.subtitle,small,figcaption{color:var(--ink-2)}.lead,.subtitle{font-size:1.1rem}
small{display:block;font-size:.8rem;font-weight:400}.alert{color:var(--error)}
mark{background:var(--warn);color:inherit;font-weight:600}
dl{margin:.8em 0;border-top:1px solid var(--rule)}
dl>div{display:grid;grid-template-columns:minmax(8rem,32%) 1fr;gap:1rem;padding:.45em 0;border-bottom:1px solid var(--rule)}
dt{color:var(--ink-2);font-weight:600}dd{margin:0}dd p{margin:0 0 .2em}
dt,dd,td,th,h1,h2,h3,h4,p,li{overflow-wrap:break-word}
.grid{margin:.8em 0;overflow-x:auto}
.under td{border-top:0;padding-top:0;color:var(--ink-2);font-size:.9em}table{width:100%;border-collapse:collapse;font-size:.9rem}
th{padding:.4em .6em;background:var(--soft);color:var(--accent);text-align:left;vertical-align:bottom}
td{min-width:6rem;padding:.4em .6em;border-bottom:1px solid var(--rule);vertical-align:top}
.end{text-align:right}.center{text-align:center}
.note{margin:.8em 0;padding:.5em .9em;border-left:4px solid var(--accent);background:var(--note)}
.note.warning{background:var(--warn)}.note.negative{border-color:var(--error)}
nav ol{margin:.5em 0;padding-left:1.2rem;columns:20rem;list-style:none}nav ol ol{columns:auto}
img{max-width:100%}figure{margin:1em 0}
@media (max-width:36rem){dl>div{display:block}}
@media print{:root{--paper:#fff;--ground:#fff;--ink:#000;--ink-2:#333;--rule:#bbb;--accent:#1a5344;--soft:#eee;--note:#f4f4f4;--warn:#f4f4f4;--error:#a3251d;color-scheme:light}
html{font-size:10pt}body{max-width:none;padding:0}.skip{display:none}a{color:inherit;text-decoration:none}
h2,h3,h4{break-after:avoid}tr,dl>div,.note,figure{break-inside:avoid}thead{display:table-header-group}.grid{overflow:visible}@page{margin:18mm}}
`.trim()
