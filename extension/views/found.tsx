import { useRef } from 'preact/hooks';
import { FoundAnswer } from './found-answer.tsx';
import { usePopup } from './reader-context.ts';
import { useFinder } from './use-finder.ts';

interface FoundProps {
  readonly query: string;
  /** Nobody is typing just now. */
  readonly resting: boolean;
  readonly arrived: boolean;
}

/** What answers to the query, once it can be looked for. */
export function Found({ query, resting }: FoundProps) {
  const find = useFinder(usePopup().reader);
  // Hidden, it stays as it was: to draw it from nothing costs the first letter more than all others.
  const sought = useRef(query);
  if (query !== '') sought.current = query;
  return (
    <div class="found" hidden={query === ''}>
      {find && sought.current !== '' ? (
        <FoundAnswer query={sought.current} resting={resting} find={find} />
      ) : (
        <p class="soft" role="status" />
      )}
    </div>
  );
}
