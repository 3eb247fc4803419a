// Second half of the build, after `next build`: bundles server.ts, and leaves a brotli copy beside each built
// script and style (edge/static-files.ts serves them).
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { build } from "esbuild";

const folder = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const nextFolder = path.join(folder, process.env.NEXT_DIST_DIR ?? ".next");

await build({
  entryPoints: [path.join(folder, "server.ts")],
  outfile: path.join(folder, "dist", "server.mjs"),
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  sourcemap: true,
  logLevel: "warning",
});

const compress = promisify(brotliCompress);
const files = await readdir(path.join(nextFolder, "static"), { recursive: true });
await Promise.all(
  files
    .filter((name) => /\.(js|css|svg)$/.test(name))
    .map(async (name) => {
      const file = path.join(nextFolder, "static", name);
      await writeFile(`${file}.br`, await compress(await readFile(file)));
    }),
);
