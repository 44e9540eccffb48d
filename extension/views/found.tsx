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
  return (
    <div class="found">
      {find ? <FoundAnswer query={query} resting={resting} find={find} /> : <p class="soft" role="status" />}
    </div>
  );
}
