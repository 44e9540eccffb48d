import type { MarkPart } from './mark-parts.ts';

/** Text with what was sought set off in it. */
export const Marked = ({ parts }: { readonly parts: readonly MarkPart[] }) => (
  <>{parts.map(({ part, hit }, index) => (hit ? <mark key={index}>{part}</mark> : part))}</>
);
