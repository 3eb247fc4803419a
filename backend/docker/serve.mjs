// Serves the built backend: WORKER_MODE says whether it answers requests, works, or both.
import { spawn } from "node:child_process";

const child = spawn(
  process.execPath,
  ["/app/node_modules/@medusajs/cli/cli.js", "start", "--port", process.env.PORT ?? "9000"],
  { cwd: "/app/backend/.medusa/server", stdio: "inherit" },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
