/** A section's heading, with a link to all of its content at the right. */
export function SectionHead({
  id,
  title,
  more,
}: {
  id: string;
  title: string;
  more?: { href: string; label: string };
}) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 lg:mb-8">
      <h2 id={id} className="text-h2">
        {title}
      </h2>
      {more ? (
        <a
          href={more.href}
          className="inline-flex min-h-11 items-end pb-1 underline underline-offset-4 hover:text-rim"
        >
          {more.label}
        </a>
      ) : null}
    </div>
  );
}
