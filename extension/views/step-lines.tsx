import { longDate } from '../../shared/i18n/long-date.ts';
import { safeLink } from '../../shared/net/safe-url.ts';
import type { StepLine } from '../../shared/rights/view.ts';
import { HostName } from '../ui/host-name.tsx';
import { Icon } from '../ui/icon.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { usePopup } from './reader-context.ts';

/** What a step tells to call or to open, right at it, and when somebody last looked; whom a government runs is marked. */
export function StepLines({ lines }: { readonly lines: readonly StepLine[] }) {
  const { t, lang } = usePopup().reader;
  return (
    <>
      {lines.map(({ id, name, phone, url, runBy, source }) => {
        const call = phone && safeLink(phone.href);
        return (
          <span class="step-line" key={id}>
            {phone && call ? (
              <a class="step-call" href={call}>
                <Icon name="phone" />
                {phone.text}
              </a>
            ) : (
              url && (
                <OutsideLink href={url}>
                  <HostName host={new URL(url).host} />
                </OutsideLink>
              )
            )}
            <span class="soft">
              {[
                name,
                runBy === 'organisation' ? '' : t(`rights.run-by-${runBy}`),
                t('rights.checked-on', { date: longDate(source.checked, lang) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        );
      })}
    </>
  );
}
