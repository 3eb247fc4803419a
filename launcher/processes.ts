import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { StartFailure } from "./failure";

/** A process the launcher started; it lives in its own process group, so that Ctrl-C stops things in our order. */
export interface Running {
  name: string;
  pid: number;
  logFile: string;
  /** Resolves when it has ended, with its exit code (null when killed). */
  ended: Promise<number | null>;
  alive(): boolean;
  /** Asks it to end, waits, and ends it with its children by force after `grace` milliseconds. */
  stop(grace?: number): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

export interface Command {
  name: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  logDir: string;
  /** Runs this program instead of Node. */
  program?: string;
  uid?: number;
  gid?: number;
  /** How the process is asked to end. */
  stopSignal?: NodeJS.Signals;
}

/** Steps that are running to their end right now; Ctrl-C ends them. */
const steps = new Set<Running>();

/** Ends every step that is under way: its `runToEnd` then refuses. */
export function abortSteps(): void {
  for (const step of steps) step.kill("SIGKILL");
}

/** What `run` notes of a process, so that a next start can end what a killed launcher left behind. */
const noteOf = (logDir: string, name: string) => path.join(logDir, `${name}.pid`);

/** Ends processes that an earlier launcher of this state folder started and could not stop (Linux only). */
export function endLeftovers(logDir: string): void {
  if (!fs.existsSync(logDir)) return;
  for (const file of fs.readdirSync(logDir).filter((name) => name.endsWith(".pid"))) {
    const [pid = "", mark = ""] = fs.readFileSync(path.join(logDir, file), "utf8").split("\n");
    try {
      const line = fs.readFileSync(`/proc/${Number(pid)}/cmdline`, "utf8");
      if (mark && line.includes(mark)) killGroup(Number(pid), "SIGKILL");
    } catch {
      // Gone already.
    }
    fs.rmSync(path.join(logDir, file), { force: true });
  }
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"]);
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** Starts a long-lived process whose output goes to a log file. */
export function run(command: Command): Running {
  fs.mkdirSync(command.logDir, { recursive: true });
  const logFile = path.join(command.logDir, `${command.name}.log`);
  const log = fs.openSync(logFile, "a");
  const child: ChildProcess = spawn(command.program ?? process.execPath, command.args, {
    cwd: command.cwd,
    env: command.env,
    stdio: ["ignore", log, log],
    detached: process.platform !== "win32",
    uid: command.uid,
    gid: command.gid,
    windowsHide: true,
  });
  fs.closeSync(log);
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    const end = (code: number | null) => {
      over = true;
      resolve(code);
    };
    child.once("exit", end);
    child.once("error", () => end(1));
  });
  const pid = child.pid ?? -1;
  const note = noteOf(command.logDir, command.name);
  fs.writeFileSync(note, `${pid}\n${command.args.find((arg) => path.isAbsolute(arg)) ?? ""}`);
  return {
    name: command.name,
    pid,
    logFile,
    ended,
    alive: () => !over,
    kill: (signal) => killGroup(pid, signal),
    async stop(grace = 10_000) {
      if (!over) child.kill(command.stopSignal ?? "SIGTERM");
      const timer = setTimeout(() => killGroup(pid, "SIGKILL"), grace);
      await ended;
      clearTimeout(timer);
      killGroup(pid, "SIGKILL");
      fs.rmSync(note, { force: true });
    },
  };
}

/** Runs a command to its end; refuses with the last lines of its output when it fails. */
export async function runToEnd(command: Command): Promise<void> {
  const logFile = path.join(command.logDir, `${command.name}.log`);
  fs.rmSync(logFile, { force: true });
  const running = run(command);
  steps.add(running);
  const code = await running.ended;
  steps.delete(running);
  fs.rmSync(noteOf(command.logDir, command.name), { force: true });
  if (code !== 0) throw new StartFailure(`${command.name} failed (${logFile}):\n${tail(logFile, 25)}`);
}

/** The last `lines` lines of a log file. */
export function tail(file: string, lines: number): string {
  if (!fs.existsSync(file)) return "";
  return fs.readFileSync(file, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
}

/** Waits until `ready` answers true; refuses when the process ends first or `patience` milliseconds pass. */
export async function waitUntil(
  running: Running,
  ready: () => Promise<boolean>,
  patience: number,
): Promise<void> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (!running.alive()) {
      throw new StartFailure(
        `${running.name} stopped while starting (${running.logFile}):\n${tail(running.logFile, 25)}`,
      );
    }
    if (await ready()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new StartFailure(
    `${running.name} did not answer in time (${running.logFile}):\n${tail(running.logFile, 25)}`,
  );
}

/** Is `url` answering with a status below 500? */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: "manual" });
    return response.status < 500;
  } catch {
    return false;
  }
}
