import http from "node:http";

export interface RoundRobin {
  url: string;
  close(): void;
}

/**
 * One address before several instances, as the proxy of the production topology is: each request goes to the next
 * of `ports` under the name `host`; one that does not accept the connection, or breaks off a read, is passed over.
 */
export async function roundRobin(ports: number[], host: string): Promise<RoundRobin> {
  let turn = 0;
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const first = turn++;
      ask(request, response, Buffer.concat(chunks), first, 0);
    });
  });

  function ask(
    request: http.IncomingMessage,
    response: http.ServerResponse,
    body: Buffer,
    first: number,
    tried: number,
  ): void {
    const port = ports[(first + tried) % ports.length];
    const asked = http.request(
      {
        host: "127.0.0.1",
        port,
        method: request.method,
        path: request.url,
        headers: { ...request.headers, host },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    asked.once("error", (error: NodeJS.ErrnoException) => {
      const harmless = error.code === "ECONNREFUSED" || request.method === "GET";
      if (harmless && !response.headersSent && tried + 1 < ports.length)
        return ask(request, response, body, first, tried + 1);
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end();
    });
    asked.end(body);
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no address");
  return { url: `http://127.0.0.1:${address.port}`, close: () => void server.close() };
}
