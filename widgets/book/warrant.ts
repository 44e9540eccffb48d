import { type Html, html } from '../../shared/dom/html.ts';
import { paperMarkup } from '../../shared/dom/paper-drawing.ts';
import { sheetCautions } from '../../shared/dom/sheet-cautions.ts';
import { selectWarrant } from '../../shared/rights/select-warrant.ts';
import type { EndView, FactView, QuestionView } from '../../shared/rights/view.ts';
import type { Book } from './book.ts';
import { chapter, NOTHING, spoken, steps } from './pieces.ts';
import { numbered, rightsList } from './rights.ts';
import { scriptList } from './scripts.ts';

/** False once it was withdrawn: then nothing leads to it. */
export const hasCheck = ({ content }: Book): boolean => content.pack.warrant.start !== '';

/** The warrant check as steps that lead to one another by links, and on paper by numbers; once it was withdrawn, that it was. */
export function warrantChapter(book: Book): Html {
  const { start, nodes } = selectWarrant(book.content, book.options);
  const numbers = new Map([...nodes.keys()].map((id, index) => [id, index + 1]));
  const link = (to: string, words: string): Html =>
    html`<a class="go" href="#check-${to}"><span>${words}</span> <b class="n">${numbers.get(to) ?? ''}</b></a>`;
  const step = (node: QuestionView | EndView): Html =>
    html`<div class="step${node.kind === 'end' ? ' end' : ''}" id="check-${node.id}"><h3><b class="n">${numbers.get(node.id) ?? ''}</b> <span${spoken(book, node.lang)}>${node.kind === 'end' ? node.title : node.ask}</span></h3>${
      node.kind === 'end' ? end(book, node, link) : question(book, node, link)
    }${node.id === start ? NOTHING : html`<p class="up"><a href="#check-${start}">${book.t('rights.paper-again')}</a></p>`}</div>`;
  return chapter(
    book,
    'check',
    html`${book.t('rights.check-paper')}`,
    hasCheck(book)
      ? html`<p class="lead">${book.t('rights.check-paper-short')}</p><div class="steps">${[...nodes.values()].map(step)}</div>`
      : html`<p class="lead">${book.t('rights.paper-withdrawn')}</p>`,
  );
}

type Link = (to: string, words: string) => Html;

const question = (book: Book, view: QuestionView, link: Link): Html =>
  html`<p${spoken(book, view.lang)}>${view.help}</p>${view.drawing ? papers(book, view.drawing) : NOTHING}<ul class="answers"${spoken(book, view.lang)}>${view.answers.map(
    ({ to, text }) => html`<li>${link(to, text)}</li>`,
  )}</ul>${law(book, view.rights)}`;

const end = (book: Book, view: EndView, link: Link): Html => {
  // What a step must not stand without is told here: a number would send the reader away from the door.
  const cautions = sheetCautions(view.now, view.rights);
  const told = new Set(cautions.map(({ id }) => id));
  const others = view.rights.filter(({ id }) => !told.has(id));
  return html`<p class="lead"${spoken(book, view.lang)}>${view.short}</p><ol>${steps(book, view.now)}</ol>${
    cautions.length > 0
      ? html`<h4>${book.t('act.print-limits')}</h4>${rightsList(book, cautions, 'check')}`
      : NOTHING
  }${
    view.anyway
      ? html`<ul class="answers"${spoken(book, view.lang)}><li>${link(view.anyway.id, view.anyway.text)}</li></ul>`
      : NOTHING
  }${view.scripts.length > 0 ? html`<h4>${book.t('rights.say')}</h4>${scriptList(book, view.scripts)}` : NOTHING}${law(book, others)}`;
};

const law = (book: Book, rights: readonly FactView[]): Html =>
  rights.length > 0
    ? html`<p class="many soft">${book.t('rights.law')}:${numbered(book, rights)}</p>`
    : NOTHING;

const papers = (book: Book, mark: 'top' | 'signature'): Html =>
  html`<div class="papers">${(['judge', 'ice'] as const).map(
    (kind) =>
      html`<figure>${{ html: paperMarkup(kind, mark, book.t(`rights.paper-${kind}-${mark}`)) }}<figcaption>${book.t(`rights.paper-${kind}`)}</figcaption></figure>`,
  )}</div>`;
