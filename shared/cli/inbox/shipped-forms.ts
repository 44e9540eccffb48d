import chapter from '../../forms/definitions/chapter.json' with { type: 'json' };
import individual from '../../forms/definitions/individual.json' with { type: 'json' };
import type { Definition } from '../../forms/model.ts';
import { parseDefinition } from '../../forms/schema.ts';

/** The forms that come with Amparo: their names and words tell what stands in the columns of a table. */
export const shippedForms = (): readonly Definition[] =>
  [individual, chapter].flatMap((json) => {
    const read = parseDefinition(json);
    return read.ok ? [read.value] : [];
  });
