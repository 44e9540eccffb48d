import { escapeHtml } from '../dom/escape-html.ts';
import type { ScriptView } from './view.ts';

export type CopyChoice = 'english' | 'own' | 'both';

/** The officer's English is plain English, whatever country the source words are written for. */
const OFFICER_LANGUAGE = 'en';

/**
 * A script ready to be copied: `plain`, and `html` with nothing but paragraphs and `lang`, so that it pastes well
 * anywhere. What it does not do goes with the words, and so does when to say what must be true; not with the English
 * for a reader of another language, because that is for the officer. The last line carries the as-of date and the
 * short source, in no language, because the text may be for either reader.
 */
export function scriptText(
  view: ScriptView,
  choice: CopyChoice,
): { readonly plain: string; readonly html: string } {
  const english = { lang: OFFICER_LANGUAGE, lines: view.officer };
  const own = isEnglish(view.own.lang) ? english : view.own;
  const words = { english: [english], own: [own], both: own === english ? [english] : [english, own] }[
    choice
  ];
  const isForOfficer = choice === 'english' && !isEnglish(view.lang);
  const cautions = [view.onlyIfTrue ? view.when : '', view.limits].filter((text) => text !== '');
  const parts =
    isForOfficer || cautions.length === 0 ? words : [...words, { lang: view.lang, lines: cautions }];
  const footer = [view.source, view.asOf].filter((part) => part !== '').join(' · ');
  return {
    plain: [...parts.map(({ lines }) => lines.join('\n')), footer].join('\n\n'),
    html: [...parts.flatMap(paragraphs), `<p>${escapeHtml(footer)}</p>`].join(''),
  };
}

const isEnglish = (lang: string): boolean => new Intl.Locale(lang).language === OFFICER_LANGUAGE;

const paragraphs = ({ lang, lines }: { readonly lang: string; readonly lines: readonly string[] }) =>
  lines.map((line) => `<p lang="${escapeHtml(lang)}">${escapeHtml(line)}</p>`);
