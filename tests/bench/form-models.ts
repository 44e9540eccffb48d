import type { Definition, Field, FieldText } from '../../shared/forms/model.ts';

/** The definition's words in its first language, and for each field its own. */
interface Worded {
  readonly title: string;
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly fields: readonly (readonly [Field, FieldText])[];
  }[];
}

/** The same questions for SurveyJS: one page a step. Conditions and what is asked again are left out, which flatters it. */
export function surveyModel(definition: Definition): unknown {
  const { title, steps } = worded(definition);
  return {
    title,
    pages: steps.map((step) => ({
      name: step.id,
      title: step.title,
      elements: step.fields.map(([{ name, type, needed }, { label, hint, options }]) => ({
        name,
        title: label,
        description: hint,
        isRequired: needed === true,
        ...(type === 'checkboxes'
          ? {
              type: 'checkbox',
              choices: Object.entries(options ?? {}).map(([value, text]) => ({ value, text })),
            }
          : type === 'consent'
            ? { type: 'boolean' }
            : type === 'textarea'
              ? { type: 'comment' }
              : { type: 'text', inputType: type === 'email' || type === 'tel' ? type : 'text' }),
      })),
    })),
  };
}

/** The same for Form.io: a wizard with one panel a step. */
export function formioModel(definition: Definition): unknown {
  const { title, steps } = worded(definition);
  return {
    title,
    display: 'wizard',
    components: steps.map((step) => ({
      type: 'panel',
      key: step.id,
      title: step.title,
      components: step.fields.map(([{ name, type, needed }, { label, hint, options }]) => ({
        key: name,
        label,
        description: hint,
        input: true,
        validate: { required: needed === true },
        ...(type === 'checkboxes'
          ? {
              type: 'selectboxes',
              values: Object.entries(options ?? {}).map(([value, text]) => ({ value, label: text })),
            }
          : { type: FORMIO_TYPES[type] ?? 'textfield' }),
      })),
    })),
  };
}

const FORMIO_TYPES: Readonly<Record<string, string>> = {
  consent: 'checkbox',
  email: 'email',
  tel: 'phoneNumber',
  textarea: 'textarea',
};

function worded({ steps, texts }: Definition): Worded {
  const [text] = Object.values(texts);
  if (!text) throw new Error('the form has no words');
  return {
    title: text.title,
    steps: steps.map(({ id, fields }) => ({
      id,
      title: text.steps[id] ?? id,
      fields: fields.map(
        (field) => [field, text.fields[field.name] ?? { label: field.name, why: '' }] as const,
      ),
    })),
  };
}
