import type { Definition, DefinitionText } from '../../../shared/forms/model.ts';

/** `times` of `times.0.day`. */
const rootOf = (path: string): string => path.split('.')[0] ?? path;

/** What a question is called in the summary; within a group with the name of its round. */
export function questionLabel(text: DefinitionText, path: string): string {
  const [name = '', index, inside] = path.split('.');
  const words = text.fields[name];
  if (index === undefined || inside === undefined) return words?.label ?? name;
  return `${roundName(words?.item, Number(index))}, ${words?.fields?.[inside]?.label ?? inside}`;
}

export const roundName = (item = '', index: number): string => item.replace('{number}', String(index + 1));

/** Number of the step that asks for a field; -1 for none. */
export const stepOf = ({ steps }: Definition, path: string): number =>
  steps.findIndex(({ fields }) => fields.some(({ name }) => name === rootOf(path)));
