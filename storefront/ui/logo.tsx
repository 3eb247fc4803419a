/** A blue bowl under three lines of steam. Decoration: the shop's name is beside it. */
export function Bowl({ className = "size-9" }: { className?: string }) {
  return (
    <svg viewBox="0 0 36 36" className={className} aria-hidden="true" focusable="false">
      <g fill="none" stroke="#8A5206" strokeWidth="2.2" strokeLinecap="round">
        <path d="M11.5 5.500c-1.600 2 1.600 3.400 0 6.500" />
        <path d="M18 3.500c-1.800 2.400 1.800 4.400 0 8.500" />
        <path d="M24.500 5.500c-1.600 2 1.600 3.400 0 6.500" />
      </g>
      <path
        d="M3 16.500h30c0 8.400-4.600 13.500-10.200 15.200H13.200C7.600 30 3 24.900 3 16.500Z"
        fill="#1F3F94"
      />
      <path d="M3 16.500h30c0 1.300-.1 2.400-.3 3.500H3.300c-.2-1.100-.3-2.200-.3-3.500Z" fill="#16295F" />
    </svg>
  );
}
