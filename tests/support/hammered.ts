/**
 * Environment of a shop under test: this machine, from which the tests ask thousands of times, has no limit of
 * requests; a test of the limits asks under another address, which the shop believes as from a proxy.
 */
export const hammered = { RATE_LIMIT_EXEMPT: "127.0.0.1,::1", TRUSTED_PROXIES: "1" };
