import { make } from '../../shared/dom/make.ts';
import { printFrame } from '../../shared/dom/print-frame.ts';
import { describeWhen } from '../../shared/events/describe-when.ts';
import type { Occurrence } from '../../shared/events/model.ts';
import { direction } from '../../shared/i18n/direction.ts';
import { inWords } from '../../shared/i18n/in-words.ts';
import { dayTitle, groupByDay } from '../elements/event-calendar/day-groups.ts';
import { nameOf, welcome } from '../elements/event-calendar/event-facts.ts';
import { PRINT_CSS } from './print-css.ts';
import type { Scene } from './scene.ts';

/** Prints what is shown as a plain list: black on white, on A4 or Letter, with the day on which it was read. */
export async function printEvents(scene: Scene): Promise<void> {
  const { t, lang, agenda } = scene;
  const printed = await printFrame((doc, view) => {
    // A sheet made by this page's own constructor would be refused by the frame's document.
    const style = new view.CSSStyleSheet();
    style.replaceSync(PRINT_CSS);
    doc.adoptedStyleSheets = [style];
    doc.title = t('agenda.print-title');
    doc.documentElement.lang = lang;
    doc.documentElement.dir = direction(lang);
    doc.body.append(...listOf(scene, doc));
  });
  if (!printed) agenda.tell(t('act.print-refused'));
}

function listOf(scene: Scene, doc: Document): readonly Node[] {
  const { t, lang, host, agenda } = scene;
  const sources = host.sources();
  const names = sources.map(({ name }) => name).filter(Boolean);
  const asOf = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(
    Math.min(...sources.map(({ loadedAt }) => loadedAt)),
  );
  return [
    make(doc, 'h1', {}, [names.join(' · ') || t('agenda.print-title')]),
    ...groupByDay(agenda.listed, '').flatMap(({ date, occurrences }) => [
      make(doc, 'h2', {}, [dayTitle(t, date, '', lang)]),
      ...occurrences.map((one) => entry(scene, host.safe(one), doc)),
    ]),
    make(doc, 'footer', {}, [
      t('agenda.print-as-of', { date: asOf, url: location.origin + location.pathname }),
    ]),
  ];
}

function entry({ t, reader }: Scene, one: Occurrence, doc: Document): HTMLElement {
  const { details } = one;
  const { day, time } = describeWhen(one, reader);
  const off = details.status === 'confirmed' ? '' : ` (${t(`event.${details.status}`)})`;
  const online = { online: t('events.online'), hybrid: t('events.hybrid'), 'in-person': '', unknown: '' };
  const lines = [
    [details.place, online[details.mode]].filter(Boolean).join(' · '),
    details.joinUrl ?? details.url ?? '',
    welcome(t, details).join(' · '),
    ...one.issues.map((issue) => inWords(t, issue)),
  ].filter(Boolean);
  return make(doc, 'div', { class: `event ${details.status}` }, [
    make(doc, 'p', { class: 'time' }, [time || `${day}, ${t('event.all-day')}`]),
    make(doc, 'div', {}, [
      make(doc, 'h3', {}, [make(doc, 'span', {}, [nameOf(t, details)]), off]),
      ...lines.map((line) => make(doc, 'p', {}, [line])),
    ]),
  ]);
}
