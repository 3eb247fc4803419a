// Serves the built backend, in the folder it was built to (backend/.medusa/server): `medusa start` without the
// command line around it, which loads a TypeScript compiler (60 MB) and with it Node's `domain`, for which every
// promise pays. WORKER_MODE says whether it answers requests, works, or both.
import { createRequire } from "node:module";

const { default: start } = createRequire(import.meta.url)("@medusajs/medusa/commands/start");

// As the command line has it: an error that nothing caught is logged, and the process goes on.
for (const event of ["unhandledRejection", "uncaughtException"])
  process.on(event, (error) => console.log(error));

await start({
  directory: process.cwd(),
  host: process.env.HOST,
  port: process.env.PORT ?? "9000",
  types: false,
});
