/** What the owner says on every page for some days: a holiday, a delay. */
export const Announcement = ({ words }: { words: string | null }) =>
  words ? (
    <p className="print:hidden bg-butter px-5 py-2.5 text-center text-sm font-semibold text-ink">{words}</p>
  ) : null;
