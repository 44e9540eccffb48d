import type { ScriptView } from '../../shared/rights/view.ts';
import { LinkRow } from '../ui/link-row.tsx';
import { Words } from '../ui/words.tsx';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

/** A way to a script and when to say it. Never its words, which stand only beside what they do not do. */
export function ScriptRow(props: { readonly scenario?: string; readonly script: ScriptView }) {
  const { reader } = usePopup();
  const { scenario, script } = props;
  return (
    <li>
      <LinkRow href={hrefOf({ screen: 'script', script: script.id, ...(scenario ? { scenario } : {}) })}>
        <Words lang={script.lang} page={reader.lang}>
          {script.title}
        </Words>
        <span class="row-more">
          <Words lang={script.lang} page={reader.lang}>
            {script.when}
          </Words>
        </span>
      </LinkRow>
    </li>
  );
}
