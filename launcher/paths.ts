import path from "node:path";

/** The repository's root folder. */
export const root = path.resolve(__dirname, "..");
export const backendDir = path.join(root, "backend");
export const builtBackendDir = path.join(backendDir, ".medusa", "server");
export const storefrontDir = path.join(root, "storefront");
export const standInDir = path.join(root, "stripe-stand-in");
export const medusaCli = path.join(root, "node_modules", "@medusajs", "cli", "cli.js");
export const nextCli = path.join(root, "node_modules", "next", "dist", "bin", "next");

/** Where local state lives: database, uploads, outbox, stand-in, logs. `VOLLE_KOM_STATE` moves it. */
export function stateDir(): string {
  return path.resolve(process.env.VOLLE_KOM_STATE ?? path.join(root, ".local"));
}

/** A path as it was meant where the command was typed: npm runs commands in the repository's root. Options stay. */
export const fromCaller = (arg: string): string =>
  arg.startsWith("-") ? arg : path.resolve(process.env.INIT_CWD ?? process.cwd(), arg);
