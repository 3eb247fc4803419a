import fs from "node:fs";
import path from "node:path";
import { StartFailure } from "./failure";
import { stateDir } from "./paths";
import { abortSteps } from "./processes";
import { startShop } from "./shop";

const bytesToRun = 1024 ** 3;

/** One launcher a state folder: a second start says where the first one runs. */
function claim(state: string): void {
  const file = path.join(state, "launcher.pid");
  const pid = fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8")) : 0;
  if (pid > 0 && pid !== process.pid && isAlive(pid)) {
    throw new StartFailure(`Volle Kom is running already (process ${pid}). Stop it there with Ctrl-C first.`);
  }
  fs.writeFileSync(file, String(process.pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function main(): Promise<void> {
  const began = Date.now();
  const state = stateDir();
  fs.mkdirSync(state, { recursive: true });
  const disk = fs.statfsSync(state);
  if (disk.bavail * disk.bsize < bytesToRun)
    throw new StartFailure("The disk is nearly full: 1 GB of free space is needed.");
  claim(state);
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`.padStart(6);

  let stopping = false;
  const interrupted = new Promise<void>((resolve) => {
    const onSignal = () => {
      if (stopping) return;
      stopping = true;
      console.log("\nStopping …");
      abortSteps();
      resolve();
    };
    process.on("SIGINT", onSignal);
    process.on("SIGTERM", onSignal);
  });

  const starting = startShop({ onStep: (line) => !stopping && console.log(`${seconds()}  ${line} …`) });
  const shop = await Promise.race([starting, interrupted.then(() => null)]);
  if (shop) {
    console.log(`
Volle Kom is open (${seconds().trim()}).

  Shop    ${shop.urls.storefront}
  Admin   ${shop.urls.admin}
          ${shop.owner.email}   ${shop.owner.password}
  API     ${shop.urls.backend}/store   (publishable key ${shop.publishableKey})
${shop.urls.stripe ? `  Stripe  ${shop.urls.stripe}   (stand-in: test cards and what was paid)\n` : ""}${shop.urls.outbox ? `  Mail    ${shop.urls.backend}/outbox   (${shop.urls.outbox})\n` : ""}
${shop.parts.map((part) => `  ${part}`).join("\n")}

Ctrl-C stops everything.`);
    await interrupted;
    await shop.stop();
  } else {
    // Interrupted on the way up: what is half started is stopped as soon as its step has ended.
    await starting.then((half) => half.stop()).catch(() => undefined);
  }
  fs.rmSync(path.join(state, "launcher.pid"), { force: true });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof StartFailure ? error.message : error);
    process.exit(1);
  },
);
