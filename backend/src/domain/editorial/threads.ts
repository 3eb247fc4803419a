import { pool, type Pool } from "workerpool";
import { backendFile } from "../../config/backend-file";
import { lazily } from "../../shared/lazily";

/** Threads that run a file of the backend, begun when first asked for. @param name its path without an ending */
export const threadsOf = (name: string, maxWorkers: number): (() => Pool) =>
  lazily(() => {
    const built = backendFile(`${name}.js`);
    const file = built ?? backendFile(`${name}.ts`);
    if (!file) throw new Error(`${name} is not in the build`);
    // Only a developer's process runs from TypeScript.
    const execArgv = built ? [] : ["--require", "tsx/cjs"];
    return pool(file, {
      workerType: "thread",
      maxWorkers,
      workerTerminateTimeout: 100,
      workerThreadOpts: { execArgv },
    });
  });
