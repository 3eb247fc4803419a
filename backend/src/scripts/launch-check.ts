import type { ExecArgs } from "@medusajs/framework/types";
import { launchCheck } from "../domain/launch/launch-check";

const marks = { blocks: "✗", advised: "·" };

/** `npm run launch-check`: what is still to be done before the shop is open to everyone; 1 at the end when it blocks. */
export default async function printLaunchCheck({ container }: ExecArgs): Promise<void> {
  const { ready, lines } = await launchCheck(container);
  for (const { level, what, mend } of lines) console.log(`${marks[level]} ${what}\n    ${mend}`);
  if (!ready) process.exitCode = 1;
}
