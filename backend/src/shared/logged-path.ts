/** The signature that ends each token of ours (`signed-words.ts`): whoever holds the token may read with it. */
const TOKEN = /[^/]*\.[\w-]{43}(?=\/|$)/g;

/** The path of an address for a log, without its query and without what a token in it would open. Pure. */
export const loggedPath = (address: string): string => (address.split("?")[0] ?? "").replace(TOKEN, "…");
