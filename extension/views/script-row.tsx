import type { ScriptView } from '../../shared/rights/view.ts';
import { LinkRow } from '../ui/link-row.tsx';
import { Words } from '../ui/words.tsx';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

/** A way to a script, with the first words of it, so that it can be chosen at a glance. */
export function ScriptRow(props: { readonly scenario?: string; readonly script: ScriptView }) {
  const { reader } = usePopup();
  const { scenario, script } = props;
  return (
    <li>
      <LinkRow href={hrefOf({ screen: 'script', script: script.id, ...(scenario ? { scenario } : {}) })}>
        <Words lang={script.lang} page={reader.lang}>
          {script.title}
        </Words>
        <span class="row-more" lang="en" translate={false}>
          “{script.officer[0]}”
        </span>
      </LinkRow>
    </li>
  );
}
