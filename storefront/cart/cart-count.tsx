/** The way to the cart. The number of things in it is added after the page is painted. */
export function CartCount({ label }: { label: string }) {
  return (
    <a href="/winkelmand" className="inline-flex min-h-11 items-center gap-2">
      {label}
    </a>
  );
}
