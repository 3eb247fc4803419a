/** One way of writing a path: without a slash at its end, in small letters, its signs decoded. */
export function plainPath(path: string): string {
  const decoded = withSigns(path).toLowerCase();
  return decoded.length > 1 ? decoded.replace(/\/+$/, "") || "/" : decoded;
}

function withSigns(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
