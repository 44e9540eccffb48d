import chapter from 'amparo:form/chapter';
import individual from 'amparo:form/individual';
import { definitionText } from '../../../shared/forms/answers-text.ts';
import type { Definition, DefinitionText } from '../../../shared/forms/model.ts';

/** The forms that the inbox has words for, as the build has checked them; the command line, which runs unbuilt, checks them itself. */
export const shippedForms: readonly Definition[] = [individual, chapter];

/** The words of a form that a submission names; `undefined` for a form of somebody's own. */
export function formWords(id: string, lang: string): DefinitionText | undefined {
  const definition = shippedForms.find((one) => one.id === id);
  return definition && definitionText(definition, lang);
}

/** What a form is called, or the name that its submissions carry. */
export const formTitle = (id: string, lang: string): string => formWords(id, lang)?.title ?? id;
