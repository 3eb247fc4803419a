import net from "node:net";
import { StartFailure } from "./failure";

/** A free port chosen by the operating system. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** Refuses with one clear line when `port` cannot be opened. `what` names the part that wanted it. */
export function demandFreePort(port: number, what: string, variable: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", () =>
      reject(
        new StartFailure(
          `Port ${port} is in use, and ${what} needs it. Stop what uses it, or set ${variable} to another port.`,
        ),
      ),
    );
    server.listen(port, () => server.close(() => resolve()));
  });
}

/** True when something accepts a TCP connection there within `timeout` milliseconds. */
export function accepts(host: string, port: number, timeout = 2_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}
