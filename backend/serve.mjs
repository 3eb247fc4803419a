// Serves the built backend, in the folder it was built to (backend/.medusa/server), without Medusa's command line,
// which loads a TypeScript compiler (60 MB) and with it Node's `domain`, for which every promise pays. WORKER_MODE says
// whether it answers requests, works, or both.
import { createRequire } from "node:module";
import path from "node:path";

const directory = process.cwd();
const { serve } = createRequire(path.join(directory, "package.json"))("./src/server/serve.js");

// As the command line has it: an error that nothing caught is logged, and the process goes on.
for (const event of ["unhandledRejection", "uncaughtException"])
  process.on(event, (error) => console.log(error));

try {
  await serve({ directory, host: process.env.HOST, port: Number(process.env.PORT ?? 9000) });
} catch (error) {
  console.error(error);
  process.exit(1);
}
