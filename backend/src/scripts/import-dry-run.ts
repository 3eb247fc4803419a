import { asFile } from "../domain/editorial/import/as-file";
import { importEach } from "./import/each-file";
import { line } from "./import/report";

/** What stands between two texts on the output; no Markdown that is printed here has such a line. */
const between = (slug: string) => `<!-- ${slug}.md -->\n`;

/**
 * `npm run --silent articles -- import FILE… --dry-run`: prints each text as it would be stored, its facts above it.
 * Several are parted by a line `<!-- slug.md -->` each. The report goes to the error output. Needs no database.
 */
async function dryRun(paths: string[]): Promise<boolean> {
  const printed: { slug: string; text: string }[] = [];
  const complete = await importEach(paths, {
    say: (sentence) => console.error(sentence),
    take: async (document) => void printed.push({ slug: document.slug, text: asFile(document) }),
  });
  for (const { slug, text } of printed)
    process.stdout.write(printed.length > 1 ? `${between(slug)}${text}\n` : text);
  return complete;
}

const paths = process.argv.slice(2);
if (paths.length === 0) console.error(line("usage"));
dryRun(paths).then(
  (complete) => {
    process.exitCode = complete && paths.length > 0 ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
