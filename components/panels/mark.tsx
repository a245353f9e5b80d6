/** The mark: a till, and the bar that stands beside it. docs/icon.svg is the same drawing. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#17336f" />
      <rect x="24" y="6" width="4" height="20" rx="1.5" fill="#ffb84d" />
      <rect x="7" y="6" width="8" height="4" rx="1" fill="#ffffff" />
      <path d="M8.4 11.5h8.2a1 1 0 0 1 .95.68L20 20H4l3-7.5a1.5 1.5 0 0 1 1.4-1z" fill="#ffffff" />
      <path d="M4 22h16v2.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 24.5z" fill="#ffffff" />
    </svg>
  );
}
