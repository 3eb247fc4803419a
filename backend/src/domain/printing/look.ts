import type { CustomTableLayout } from "pdfmake/interfaces";

/** As the shop looks: enamel, a blue rim, broth gold. */
export const colours = {
  ink: "#17203A",
  soft: "#566079",
  rim: "#1F3F94",
  gold: "#F0B83A",
  broth: "#8A5206",
  line: "#CFD6DF",
  butter: "#FFF4D9",
};

/** Rows of a table parted by hairlines, under a head with a blue rule. @param padding above and below each row */
export const ruledRows = (padding: number): CustomTableLayout => ({
  hLineWidth: (at, node) => (at === 0 || at === node.table.body.length ? 0 : at === 1 ? 1.2 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (at) => (at === 1 ? colours.rim : colours.line),
  paddingTop: () => padding,
  paddingBottom: () => padding,
  paddingLeft: (at) => (at === 0 ? 0 : 6),
});

/** The shop's mark: a bowl under three lines of steam. */
export const mark = `<svg viewBox="0 0 40 40"><g fill="none" stroke="#8A5206" stroke-width="2.6" stroke-linecap="round">
<path d="M13 5c-2 3 2 4 0 8M20 3c-2 3 2 5 0 9M27 5c-2 3 2 4 0 8"/></g>
<path d="M4 18h32c0 10-6 17-16 17S4 28 4 18z" fill="#1F3F94"/></svg>`;
