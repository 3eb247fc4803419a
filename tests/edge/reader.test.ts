import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "@jest/globals";
import { networkOf as networkAtBackend } from "../../backend/src/shared/reader-address";
import { addressOf, networkOf } from "storefront/edge/reader";

const asked = (remoteAddress: string, forwarded?: string) =>
  ({
    headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
    socket: { remoteAddress },
  }) as IncomingMessage;

describe("a reader's address", () => {
  test("without a proxy of ours is that of the connection, whatever a header says", () => {
    expect(addressOf(asked("203.0.113.7", "198.51.100.1"), 0)).toBe("203.0.113.7");
  });

  test("behind one is what that one wrote, not what the reader wrote before it", () => {
    expect(addressOf(asked("10.0.0.1", "198.51.100.1, 203.0.113.7"), 1)).toBe("203.0.113.7");
    expect(addressOf(asked("10.0.0.1", "198.51.100.1, 203.0.113.7, 10.0.0.2"), 2)).toBe("203.0.113.7");
    expect(addressOf(asked("203.0.113.7"), 1)).toBe("203.0.113.7");
  });
});

test.each([
  ["203.0.113.7", "203.0.113.8", false],
  ["::ffff:203.0.113.7", "203.0.113.7", true],
  ["2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true],
  ["2001:db8:1:2::1", "2001:db8:1:3::1", false],
  ["::1", "::2", true],
])("%s and %s are one network: %s", (one, other, same) => {
  for (const network of [networkOf, networkAtBackend]) expect(network(one) === network(other)).toBe(same);
});
