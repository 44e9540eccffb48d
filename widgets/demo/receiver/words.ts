import chapter from '../../../shared/forms/definitions/chapter.json' with { type: 'json' };
import individual from '../../../shared/forms/definitions/individual.json' with { type: 'json' };
import type { Definition } from '../../../shared/forms/model.ts';
import { parseDefinition } from '../../../shared/forms/schema.ts';
import enUS from '../../../shared/i18n/catalogs/en-US.json' with { type: 'json' };
import es419 from '../../../shared/i18n/catalogs/es-419.json' with { type: 'json' };
import type { Catalogs } from '../../../shared/i18n/translate.ts';

export const catalogs: Catalogs = { 'en-US': enUS, 'es-419': es419 };

const definitions: ReadonlyMap<string, Definition> = new Map(
  [individual, chapter].flatMap((file) => {
    const result = parseDefinition(file);
    return result.ok ? [[result.value.id, result.value] as const] : [];
  }),
);

/** The shipped definition a submission answers to, for its questions in words; `undefined` for forms of others. */
export const definitionOf = (id: string): Definition | undefined => definitions.get(id);
