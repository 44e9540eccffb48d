import { listScripts } from '../../shared/rights/select-script.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import { Heading } from '../ui/heading.tsx';
import { usePopup } from './reader-context.ts';
import { ScriptRow } from './script-row.tsx';
import { WayBack } from './way-back.tsx';

const KINDS = ['right', 'request', 'true'] as const;

/** A statement about oneself stands apart from rights; a request states no law and so has no source. */
const kindOf = (script: ScriptView): (typeof KINDS)[number] => {
  if (script.onlyIfTrue) return 'true';
  return script.source === '' ? 'request' : 'right';
};

/** Every script, two actions from the toolbar. */
export function Scripts({ arrived }: { readonly arrived: boolean }) {
  const { t, content, choice } = usePopup().reader;
  const scripts = listScripts(content, choice);
  return (
    <>
      <WayBack up={{ screen: 'home' }} />
      <Heading arrived={arrived}>{t('popup.all-scripts')}</Heading>
      {KINDS.map((kind) => ({ kind, members: scripts.filter((script) => kindOf(script) === kind) }))
        .filter(({ members }) => members.length > 0)
        .map(({ kind, members }) => (
          <section key={kind} aria-labelledby={`scripts-${kind}`}>
            <h2 id={`scripts-${kind}`}>{t(`popup.scripts-${kind}`)}</h2>
            <ul class="rows">
              {members.map((script) => (
                <ScriptRow key={script.id} script={script} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
