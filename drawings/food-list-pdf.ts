import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import pdfmake from "pdfmake";
import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces";
import { parse } from "yaml";
import { foodListFile, type FoodListFile } from "backend/contracts/catalogue-file";

/**
 * Prints catalogue/voedingslijst.yaml as catalogue/files/voedingslijst.pdf, A4. Run by `npm run food-list` after an
 * edit; the file is committed. The same list gives the same bytes: the PDF's dates are the list's own.
 */
const catalogue = path.join(__dirname, "..", "backend", "catalogue");
const colours = {
  ink: "#17203A",
  soft: "#566079",
  rim: "#1F3F94",
  gold: "#F0B83A",
  line: "#CFD6DF",
  butter: "#FFF4D9",
};
const words = {
  name: "Volle Kom",
  heads: ["", "Wat", "Waar ik op let", "Waar", "Waarom"],
  ours: "in de winkel",
  updated: "Bijgewerkt op",
  page: (at: number, of: number) => `${at} van ${of}`,
};
const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

const fontFile = (family: string, file: string) =>
  path.join(path.dirname(require.resolve(`@fontsource/${family}/package.json`)), "files", file);

const longDay = (day: string) => {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
};
const paragraphs = (text: string) => text.trim().split(/\n\s*\n/);

/** The shop's mark: a bowl under three lines of steam. */
const mark = `<svg viewBox="0 0 40 40"><g fill="none" stroke="#8A5206" stroke-width="2.6" stroke-linecap="round">
<path d="M13 5c-2 3 2 4 0 8M20 3c-2 3 2 5 0 9M27 5c-2 3 2 4 0 8"/></g>
<path d="M4 18h32c0 10-6 17-16 17S4 28 4 18z" fill="#1F3F94"/></svg>`;

/** A box to tick, as wide as a pencil likes. */
const box = `<svg viewBox="0 0 10 10"><rect x="1" y="1" width="8" height="8" rx="1.5" fill="none" stroke="#7C879C"/></svg>`;

function row(item: FoodListFile["groups"][number]["items"][number]): TableCell[] {
  const name: Content[] = [{ text: item.name, bold: true }];
  if (item.product) name.push({ text: words.ours, color: colours.rim, fontSize: 7 });
  return [
    { svg: box, width: 9, margin: [0, 1, 0, 0] },
    { stack: name },
    item.look_for,
    { text: item.where, color: colours.soft },
    { text: item.why, color: colours.soft },
  ];
}

const groupTable = (group: FoodListFile["groups"][number]): Content[] => [
  { text: group.name, style: "group" },
  { text: group.intro, color: colours.soft, margin: [0, 0, 0, 6] },
  {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [11, 104, 140, 92, "*"],
      body: [words.heads.map((text) => ({ text, style: "head" })), ...group.items.map(row)],
    },
    layout: {
      hLineWidth: (at, node) => (at === 0 || at === node.table.body.length ? 0 : 0.5),
      vLineWidth: () => 0,
      hLineColor: (at) => (at === 1 ? colours.rim : colours.line),
      paddingTop: () => 2.6,
      paddingBottom: () => 2.6,
      paddingLeft: (at) => (at === 0 ? 0 : 4),
      paddingRight: () => 4,
    },
  },
];

function documentOf(list: FoodListFile): TDocumentDefinitions {
  const made = new Date(`${list.updated}T00:00:00Z`);
  return {
    pageSize: "A4",
    language: "nl",
    pageMargins: [48, 46, 48, 52],
    info: { title: list.title, author: words.name, creationDate: made, modDate: made },
    defaultStyle: { font: "Figtree", fontSize: 8.6, lineHeight: 1.2, color: colours.ink },
    styles: {
      title: { font: "Serif", fontSize: 30, lineHeight: 1 },
      group: { font: "Serif", fontSize: 16, margin: [0, 15, 0, 2], lineHeight: 1.1 },
      head: { fontSize: 7.5, color: colours.soft },
    },
    // The enamel rim along the upper edge of every page.
    background: (_page, size) => ({
      canvas: [{ type: "rect", x: 0, y: 0, w: size.width, h: 9, color: colours.rim }],
    }),
    footer: (at, of) => ({
      columns: [
        { text: words.name, font: "Serif", fontSize: 9 },
        { text: words.page(at, of), alignment: "right", fontSize: 8, color: colours.soft },
      ],
      margin: [48, 16, 48, 0],
    }),
    // A group's name stays with its first rows: intro, five heads and two rows are sixteen nodes.
    pageBreakBefore: (node, siblings) =>
      node.style === "group" && siblings.getFollowingNodesOnPage().length < 16,
    content: [
      {
        columns: [
          { svg: mark, width: 46 },
          {
            stack: [
              { text: list.title, style: "title" },
              {
                text: `${words.updated} ${longDay(list.updated)}`,
                color: colours.soft,
                margin: [0, 4, 0, 0],
              },
            ],
            margin: [12, 2, 0, 0],
          },
        ],
      },
      {
        table: {
          widths: ["*"],
          body: [
            [
              {
                stack: paragraphs(list.intro).map((text) => ({
                  text,
                  margin: [0, 3, 0, 3] as [number, number, number, number],
                })),
              },
            ],
          ],
        },
        layout: {
          defaultBorder: false,
          fillColor: () => colours.butter,
          paddingLeft: () => 14,
          paddingRight: () => 14,
          paddingTop: () => 8,
          paddingBottom: () => 8,
        },
        fontSize: 10,
        margin: [0, 16, 0, 0],
      },
      ...list.groups.flatMap(groupTable),
      {
        canvas: [{ type: "line", x1: 0, y1: 0, x2: 60, y2: 0, lineWidth: 3, lineColor: colours.gold }],
        margin: [0, 26, 0, 8],
      },
      ...paragraphs(list.closing).map((text) => ({ text, color: colours.soft })),
    ],
  };
}

async function main(): Promise<void> {
  const list = foodListFile.parse(parse(readFileSync(path.join(catalogue, "voedingslijst.yaml"), "utf8")));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => file.includes("@fontsource"));
  pdfmake.setFonts({
    Figtree: {
      normal: fontFile("figtree", "figtree-latin-400-normal.woff"),
      bold: fontFile("figtree", "figtree-latin-600-normal.woff"),
    },
    Serif: { normal: fontFile("young-serif", "young-serif-latin-400-normal.woff") },
  });
  const pdf = await pdfmake.createPdf(documentOf(list)).getBuffer();
  writeFileSync(path.join(catalogue, "files", "voedingslijst.pdf"), pdf);
  console.log(`voedingslijst.pdf: ${Math.round(pdf.length / 1024)} kB`);
}

void main();
