import fs from "node:fs";
import path from "node:path";
import { stateDir } from "./paths";
import { accepts } from "./ports";
import { startPostgres } from "./postgres";

/** Where a running shop notes the address of its database, readable by its owner alone. */
export const databaseNote = (state: string) => path.join(state, "database-url");

export function noteDatabase(state: string, url: string): void {
  fs.writeFileSync(databaseNote(state), url, { mode: 0o600 });
}

/** The database of this state folder: the running shop's own, else one started for as long as `work` lasts. */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL);
  const state = stateDir();
  const running = await runningUrl(state);
  if (running) return work(running);
  fs.mkdirSync(state, { recursive: true });
  const postgres = await startPostgres(state, path.join(state, "logs"));
  try {
    return await work(postgres.url);
  } finally {
    await postgres.stop();
  }
}

async function runningUrl(state: string): Promise<string | null> {
  const note = databaseNote(state);
  if (!fs.existsSync(note)) return null;
  const url = fs.readFileSync(note, "utf8");
  const { hostname, port } = new URL(url);
  return (await accepts(hostname, Number(port))) ? url : null;
}

/** Whether the shop of this state folder runs. */
export const isRunning = async (): Promise<boolean> => (await runningUrl(stateDir())) !== null;
