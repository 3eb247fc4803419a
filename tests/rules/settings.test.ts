import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "@jest/globals";

const backend = path.resolve("backend");
const all = {
  DATABASE_URL: "postgres://localhost/x",
  BACKEND_URL: "https://beheer.example",
  STOREFRONT_URL: "https://winkel.example",
  STRIPE_SECRET_KEY: "sk",
  STRIPE_WEBHOOK_SECRET: "whsec",
  SMTP_URL: "smtp://localhost",
  REVALIDATE_SECRET: "a",
  JWT_SECRET: "b",
  COOKIE_SECRET: "c",
};

/** Loads the backend's settings as a process of production does. */
function started(env: Record<string, string>) {
  return spawnSync(process.execPath, ["--import", "tsx", "src/config/environment.ts"], {
    cwd: backend,
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "production", ...env },
    encoding: "utf8",
  });
}

test("with every setting the backend starts in production", () => {
  expect(started(all)).toMatchObject({ status: 0, stderr: "" });
});

test("without any it does not, and one line names each", () => {
  const { status, stderr } = started({});
  expect(status).not.toBe(0);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  for (const name of Object.keys(all)) expect(stderr).toContain(name);
});

test("an empty setting is a missing one", () => {
  const { status, stderr } = started({ ...all, DATABASE_URL: "" });
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/^Not set: DATABASE_URL\. /);
});
