import { Fragment } from 'preact';
import { markParts } from './mark-parts.ts';

/** Text with what was sought set off in it. */
export const Marked = ({ text, query }: { readonly text: string; readonly query: string }) => (
  <>
    {markParts(text, query).map(({ part, hit }, index) =>
      hit ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>,
    )}
  </>
);
