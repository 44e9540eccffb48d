import { html, nothing, type TemplateResult } from 'lit';
import { type Entry, entriesOf, type Field } from '../../../shared/forms/model.ts';
import { isEmpty, isNeeded, visibleFields } from '../../../shared/forms/visible-fields.ts';
import { roundName } from './question-label.ts';
import { about, described, type FieldView, renderField } from './render-field.ts';

export interface GroupView extends Omit<FieldView, 'change'> {
  readonly change: (rounds: readonly Entry[]) => void;
  /** What is wrong with the answer at a path. */
  readonly problemAt: (path: string) => string | undefined;
  /** Moves the focus once a round has come or gone. */
  readonly focus: (selector: string) => void;
}

/** A question that is asked as often as the person wants: each round is a fieldset of its own, and the first is there from the beginning. */
export function renderGroup(field: Field, view: GroupView): TemplateResult {
  const { name, fields = [], most = 1 } = field;
  const { words, t, change, focus } = view;
  const given = entriesOf(view.answer);
  const rounds: readonly Entry[] = given.length > 0 ? given : [{}];
  const put = (index: number, round: Entry): void =>
    change(rounds.map((one, at) => (at === index ? round : one)));
  const add = (): void => {
    change([...rounds, {}]);
    focus(`[id^="field-${name}.${rounds.length}."]`);
  };
  const remove = (index: number): void => {
    change(rounds.filter((_, at) => at !== index));
    focus(`#add-${name}`);
  };
  return html`<fieldset class="field" part="field" ?hidden=${!view.asked} aria-describedby=${described(name)}>
    <legend>${words.label}</legend>
    ${about(view)}
    ${rounds.map((round, index) => {
      const item = roundName(words.item, index);
      return html`<fieldset class="round">
        <legend>${item}</legend>
        <div class="parts">
          ${fields.map((inside) => {
            const path = `${name}.${index}.${inside.name}`;
            return renderField(inside, {
              ...view,
              path,
              words: words.fields?.[inside.name] ?? { label: inside.name, why: '' },
              answer: round[inside.name],
              // Nothing of a round is, until something stands in it.
              needed: !isEmpty([round]) && isNeeded(inside, round),
              asked: visibleFields([inside], round).length > 0,
              problem: view.problemAt(path),
              change: (answer) => put(index, { ...round, [inside.name]: String(answer) }),
            });
          })}
        </div>
        ${rounds.length > 1 ? html`<button type="button" class="quiet" @click=${() => remove(index)}>${t('form.remove', { item })}</button>` : nothing}
      </fieldset>`;
    })}
    <button type="button" id="add-${name}" ?hidden=${rounds.length >= most} @click=${add}>${words.add}</button>
  </fieldset>`;
}
