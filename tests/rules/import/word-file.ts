import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${office}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const mime = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A picture of one dot. */
export const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

interface Parts {
  /** What stands in w:body. */
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  /** Addresses of r:id="rId101", rId102 …; rId1 to rId4 are the parts, rId4 the picture. */
  links?: string[];
  title?: string;
}

/** A .docx as Word packs it. */
export function wordFile({
  body,
  styles = "",
  numbering = "",
  footnotes = "",
  links = [],
  title = "",
}: Parts) {
  const relation = (id: string, type: string, target: string, mode = "") =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
  const relations = [
    relation("rId1", "styles", "styles.xml"),
    relation("rId2", "numbering", "numbering.xml"),
    relation("rId3", "footnotes", "footnotes.xml"),
    relation("rId4", "image", "media/image1.png"),
    ...links.map((address, index) =>
      relation(`rId${101 + index}`, "hyperlink", address, ' TargetMode="External"'),
    ),
  ].join("");
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${mime}.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packages}/relationships">${relations}</Relationships>`,
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    "word/styles.xml": `<w:styles ${namespaces}>${styles}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${namespaces}>${numbering}</w:numbering>`,
    "word/footnotes.xml": `<w:footnotes ${namespaces}>${footnotes}</w:footnotes>`,
  };
  const texts = Object.entries(files).map(([name, text]) => [name, strToU8(head + text)]);
  return zipSync({ ...Object.fromEntries(texts), "word/media/image1.png": new Uint8Array(dot) });
}
