import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../../launcher/ports";
import { load, type Load } from "./load";

/** A server of Node's own that sends what came on its standard input: one answer, headers and body. */
const source = `
  const http = require("node:http");
  let text = "";
  process.stdin.on("data", (chunk) => (text += chunk)).on("end", () => {
    const { headers, body, port } = JSON.parse(text);
    const bytes = Buffer.from(body, "base64");
    http
      .createServer((request, response) => response.writeHead(200, headers).end(bytes))
      .listen(port, () => process.stdout.write("ready"));
  });
`;

/** What a bare Node server does that sends the same bytes and headers as the page at `url`: the most there is to reach. */
export async function bareNode(url: string, seconds: number): Promise<Load> {
  const port = await freePort();
  const { headers, body } = await asSent(url);
  const child = spawn(process.execPath, ["-e", source], { stdio: ["pipe", "pipe", "inherit"] });
  try {
    child.stdin.end(JSON.stringify({ headers, body: body.toString("base64"), port }));
    await once(child.stdout, "data");
    return await load(`http://localhost:${port}/`, {}, seconds);
  } finally {
    child.kill("SIGKILL");
  }
}

/** The answer as it is on the wire: `fetch` would unpack the body. */
async function asSent(url: string): Promise<{ headers: Record<string, string>; body: Buffer }> {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { "accept-encoding": "br" } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("error", reject);
      response.once("end", () => {
        const left = ["connection", "keep-alive", "transfer-encoding", "date"];
        const kept = Object.entries(response.headers).filter(([name]) => !left.includes(name));
        resolve({
          headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
          body: Buffer.concat(parts),
        });
      });
    });
    asked.once("error", reject);
    asked.end();
  });
}
