/**
 * The one parameter that `next build` renders of each path with a parameter: cacheComponents asks for at least one,
 * and the build knows no product. Its page is a "not found".
 */
export const notBuilt = "-";
