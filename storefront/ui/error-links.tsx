/** What is wrong in a form, above it: each sentence is a link to its field. Nothing when all is well. */
export function ErrorLinks({ of }: { of: { name: string; text: string }[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="mt-1 list-disc pl-5">
      {of.map(({ name, text }) => (
        <li key={name}>
          <a href={`#${name}`} className="text-link">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
