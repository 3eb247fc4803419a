import { writeFileSync } from "node:fs";
import type { ExecArgs } from "@medusajs/framework/types";
import { z } from "zod";
import { launchCheck } from "../domain/launch/launch-check";

const marks = { blocks: "✗", advised: "·" };

/**
 * `npm run launch-check`: what is still to be done before the shop is open to everyone. Writes to the file named first,
 * for the command that started it, with "failed" on its first line while something blocks, else "ok".
 */
export default async function reportLaunchCheck({ container, args }: ExecArgs): Promise<void> {
  const [file = ""] = z.array(z.string()).min(1).parse(args);
  const { ready, lines } = await launchCheck(container);
  const written = lines.map(({ level, what, mend }) => `${marks[level]} ${what}\n    ${mend}`);
  writeFileSync(file, [ready ? "ok" : "failed", ...written].join("\n"));
}
