import { selectWarrant } from '../../shared/rights/select-warrant.ts';
import { BackLink } from './back-link.tsx';
import { Missing } from './missing.tsx';
import { PaperEnd } from './paper-end.tsx';
import { PaperQuestion } from './paper-question.tsx';
import { usePopup } from './reader-context.ts';
import { hrefOf, type Route } from './routes.ts';
import { warrantParent } from './warrant-parent.ts';
import { WayBack } from './way-back.tsx';

interface PaperProps {
  /** The question or the end; the first question when undefined. */
  readonly node: string | undefined;
  readonly arrived: boolean;
  readonly from: Route | undefined;
}

/** The warrant check: one question a screen, and what to do at the end. */
export function Paper({ node, arrived, from }: PaperProps) {
  const { t, content, choice } = usePopup().reader;
  const warrant = selectWarrant(content, choice);
  const found = warrant.nodes.get(node ?? warrant.start);
  if (warrant.start === '') return <Missing arrived={arrived}>{t('rights.paper-withdrawn')}</Missing>;
  if (!found) return <Missing arrived={arrived} />;
  const before = warrantParent(warrant, found.id, from?.screen === 'paper' ? from.node : undefined);
  return (
    <>
      {before === undefined ? (
        <WayBack up={{ screen: 'home' }} />
      ) : (
        <BackLink to={{ screen: 'paper', node: before }}>{t('action.back')}</BackLink>
      )}
      {found.kind === 'question' ? (
        <PaperQuestion question={found} arrived={arrived} />
      ) : (
        <PaperEnd end={found} arrived={arrived} />
      )}
      {found.id !== warrant.start && (
        <p>
          <a class="again" href={hrefOf({ screen: 'paper' })}>
            {t('rights.paper-again')}
          </a>
        </p>
      )}
    </>
  );
}
