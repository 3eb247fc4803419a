import http from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Run by `medusa exec`: runs the backend's built scripts one after the other in one started Medusa, which spares each a
 * start. `POST /<script>` answers what it logged, 500 with why it failed.
 */
export default async function serveScripts({ container }) {
  const logger = container.resolve("logger");
  const info = logger.info.bind(logger);
  let said = [];
  logger.info = (line) => {
    said.push(String(line));
    return info(line);
  };
  const runScript = async (name, args) => {
    said = [];
    const file = path.join(process.cwd(), "src", "scripts", `${name}.js`);
    const built = await import(pathToFileURL(file).href);
    // Built as CommonJS: the module is the default export, and the script is its.
    await (built.default.default ?? built.default)({ container, args });
    return said.join("\n");
  };
  const server = http.createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    runScript(path.basename(request.url ?? ""), JSON.parse(body)).then(
      (text) => response.end(text),
      (error) => response.writeHead(500).end(String(error?.stack ?? error)),
    );
  });
  server.listen(Number(process.env.SCRIPTS_PORT), "127.0.0.1");
  await new Promise(() => undefined);
}
