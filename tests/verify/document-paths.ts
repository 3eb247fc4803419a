import fs from "node:fs";
import path from "node:path";
import { isPathLike, pathsIn } from "./paths-in-markdown";
import { filesBelow, verdict } from "./our-files";

/** Every file and folder that a README or a page of docs/ names is there. */
const root = process.cwd();
const files = filesBelow(root);
const fileNames = new Set(files.map((file) => path.basename(file)));
const documents = files.filter((file) => /^[A-Z]+\.md$|(^|\/)README\.md$|^docs\/.*\.md$/.test(file));

const exceptions = new Map([
  [".local/", "made by npm start"],
  [".local/logs/", "made by npm start"],
  [".env", "made by whoever ships the shop"],
  [".env.local", "a file of another storefront"],
  ["medusajs/dtc-starter", "a repository"],
  ["apps/storefront", "a folder of that repository"],
]);

/** Paths are written from the root, or from any folder in which the document lies; a bare file name from anywhere. */
function exists(document: string, named: string): boolean {
  // A part that stands for many names (`*`, `<handle>`, `…`) ends what can be checked: its folder must be there.
  const [fixed = ""] = named.split(/[^/]*[*<…{]/);
  if (fixed === "" || (!fixed.includes("/") && fileNames.has(fixed))) return true;
  const folders = document.split("/").slice(0, -1);
  const bases = [...folders.keys(), folders.length].map((depth) => folders.slice(0, depth).join("/"));
  return bases.some((base) => fs.existsSync(path.join(root, base, fixed)));
}

/** A name such as `next/image`. Our own workspaces lie in node_modules too, as links: those are folders of ours. */
function isPackage(named: string): boolean {
  const [name = ""] = named.split("/");
  return !fs.existsSync(path.join(root, name)) && fs.existsSync(path.join(root, "node_modules", name));
}

verdict(
  documents.flatMap((document) =>
    pathsIn(fs.readFileSync(path.join(root, document), "utf8"))
      .filter(({ text }) => isPathLike(text) && !exceptions.has(text))
      .filter(({ text }) => !exists(document, text) && !isPackage(text))
      .map(({ text, line }) => `${document}:${line} names ${text}, which does not exist`),
  ),
);
