import path from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTypeScript from "dependency-cruiser/config-utl/extract-ts-config";
import { folderCircles, type Import } from "./folder-circles";
import { verdict } from "./our-files";

/** The rules of .dependency-cruiser.cjs on every import of the workspaces, and no circle between folders. */
const workspaces = ["backend", "storefront", "launcher", "stripe-stand-in", "drawings", "tests"];

const rules = path.resolve(import.meta.dirname, "..", "..", ".dependency-cruiser.cjs");
const { output } = await cruise(workspaces, await extractOptions(rules), undefined, {
  tsConfig: extractTypeScript(path.resolve("tsconfig.json")),
});
if (typeof output === "string") throw new Error(`dependency-cruiser answered text: ${output}`);

verdict([...brokenRules(output), ...folderCircles(importsOf(output))]);

function brokenRules({ summary }: ICruiseResult): string[] {
  return summary.violations.map(
    ({ rule, from, to, cycle }) =>
      `${rule.name}: ${from} → ${to}${cycle ? ` (${cycle.map(({ name }) => name).join(" → ")})` : ""}`,
  );
}

function importsOf({ modules }: ICruiseResult): Import[] {
  const ours = new Set(modules.map(({ source }) => source));
  return modules.flatMap(({ source, dependencies }) =>
    dependencies
      .filter(({ resolved }) => ours.has(resolved))
      .map(({ resolved }) => ({ from: source, to: resolved })),
  );
}
