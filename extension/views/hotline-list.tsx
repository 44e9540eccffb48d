import { longDate } from '../../shared/i18n/long-date.ts';
import { safeLink } from '../../shared/net/safe-url.ts';
import { STATES } from '../../shared/rights/state-code.ts';
import type { HotlineView } from '../../shared/rights/view.ts';
import { HostName } from '../ui/host-name.tsx';
import { Icon } from '../ui/icon.tsx';
import { languageIn } from '../ui/language-in.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
import { usePopup } from './reader-context.ts';

interface HotlineListProps {
  readonly hotlines: readonly HotlineView[];
  /** One below the heading that the list stands under. */
  readonly heading: HeadingRank;
}

type HeadingRank = 'h3' | 'h4';

/** Id of the heading over one line. */
export const hotlineHeading = (id: string): string => `line-${id}`;

/** Numbers to call, each with who answers, when, in which languages, and when it was last checked. */
export const HotlineList = ({ hotlines, heading }: HotlineListProps) => (
  <ul class="hotlines">
    {hotlines.map((hotline) => (
      <Hotline key={hotline.id} hotline={hotline} heading={heading} />
    ))}
  </ul>
);

interface HotlineProps {
  readonly hotline: HotlineView;
  readonly heading: HeadingRank;
}

function Hotline({ hotline, heading: Title }: HotlineProps) {
  const { reader } = usePopup();
  const { t, lang } = reader;
  const { phone, text, url, runBy, source } = hotline;
  const call = phone && safeLink(phone.href);
  const states = hotline.coverage.flatMap((code) => STATES.get(code) ?? []);
  return (
    <li class="card">
      <Title id={hotlineHeading(hotline.id)} tabIndex={-1}>
        {hotline.name}
      </Title>
      {hotline.organisation !== hotline.name && (
        <p class="soft" lang="en">
          {hotline.organisation}
        </p>
      )}
      {states.length > 0 && (
        <p class="fact-states" lang="en">
          {states.join(', ')}
        </p>
      )}
      {runBy !== 'organisation' && <p class="chip">{t(`rights.run-by-${runBy}`)}</p>}
      {phone && call && (
        <a class="call" href={call}>
          {phone.text}
        </a>
      )}
      {text && (
        <p>
          {text.word
            ? t('rights.text-word', { word: text.word, number: text.number })
            : t('rights.text', { number: text.number })}
        </p>
      )}
      {url && (
        <p>
          <OutsideLink href={url}>
            <HostName host={new URL(url).host} />
          </OutsideLink>
        </p>
      )}
      {hotline.note && <p>{hotline.note}</p>}
      {hotline.hours && <p class="soft">{hotline.hours}</p>}
      {hotline.languages.length > 0 && (
        <p class="soft">
          {t('rights.languages-spoken', {
            list: new Intl.ListFormat(lang).format(
              hotline.languages.map((spoken) => languageIn(lang, spoken, t('rights.many-languages'))),
            ),
          })}
        </p>
      )}
      {source.lists && <p class="soft">{t('rights.source-lists')}</p>}
      {hotline.stale ? (
        <>
          <p class="soft" lang="en">
            {source.label}
          </p>
          <p class="long-ago">
            <Icon name="clock" />
            <span>{t('rights.stale', { date: longDate(source.checked, lang) })}</span>
          </p>
        </>
      ) : (
        <p class="soft">
          <span lang="en">{source.label}</span> ·{' '}
          {t('rights.checked-on', { date: longDate(source.checked, lang) })}
        </p>
      )}
    </li>
  );
}
