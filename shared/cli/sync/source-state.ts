import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Entry } from '../../events/entry.ts';
import { isFields, string } from '../../events/sources/fields.ts';
import { jsonOf } from '../../events/sources/json-of.ts';
import type { ChapterConfig, SourceConfig, SyncConfig } from './config.ts';
import type { Validators } from './fetch-answer.ts';
import { readIfThere, writeChanged } from './write-changed.ts';

/** What is kept of a source between two runs. It holds no time of a look, so that it is the same where nothing changed, and not the address, which may be a secret. */
export interface SourceState {
  readonly validators: Validators;
  /** The last good ones, ready to be published. */
  readonly entries: readonly Entry[];
  readonly name: string;
  /** The first look that brought nothing since the last good one. */
  readonly failing?: Failing | undefined;
}

export interface Failing {
  /** RFC 3339. */
  readonly since: string;
  readonly reason: string;
}

const VERSION = 1;

/** Of the folder that is written: what is needed to know of the last run. */
export const STATE_FOLDER = '.amparo-sync';

/** Where a source's state lies. Another name for everything that changes what is made of it, so that nothing old is mixed in. */
export function stateFile(
  folder: string,
  config: SyncConfig,
  chapter: ChapterConfig,
  source: SourceConfig,
): string {
  const { keepMeetingPasswords } = config;
  const { key: _, name: __, page: ___, ...matters } = source;
  const zone = source.zone ?? chapter.zone ?? config.zone;
  const told = JSON.stringify([VERSION, matters, zone, keepMeetingPasswords]);
  const hash = createHash('sha256').update(told).digest('hex').slice(0, 16);
  return join(folder, STATE_FOLDER, `${chapter.id}-${hash}.json`);
}

/** `undefined` where there is none, or what is there cannot be read: then the source is as new. */
export function readState(file: string): SourceState | undefined {
  const text = readIfThere(file);
  const state = text === undefined ? undefined : jsonOf(new TextEncoder().encode(text));
  if (!isFields(state) || state.version !== VERSION || !Array.isArray(state.entries)) return undefined;
  const { failing, validators } = state;
  return {
    validators: isFields(validators)
      ? {
          etag: string(validators, 'etag') || undefined,
          lastModified: string(validators, 'lastModified') || undefined,
        }
      : {},
    entries: state.entries.filter(isEntry),
    name: string(state, 'name'),
    ...(isFields(failing) &&
      !Number.isNaN(Date.parse(string(failing, 'since'))) && {
        failing: { since: string(failing, 'since'), reason: string(failing, 'reason') },
      }),
  };
}

/** Whoever reads entries checks each of their fields again. */
const isEntry = (value: unknown): value is Entry =>
  isFields(value) && ['id', 'title', 'start'].every((name) => typeof value[name] === 'string');

export const writeState = (file: string, { name, validators, failing, entries }: SourceState): boolean =>
  writeChanged(
    file,
    `${JSON.stringify({ version: VERSION, name, validators, failing }).slice(0, -1)},"entries":[\n${entries
      .map((entry) => JSON.stringify(entry))
      .join(',\n')}\n]}\n`,
  );
