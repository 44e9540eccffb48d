import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Arrival, isSealed, parseArrival } from '../../../shared/forms/sealing/parse-arrival.ts';

export interface Holdings {
  /** In order of arrival. */
  readonly submissions: readonly Arrival[];
  /** Lines that could not be read: cut off by a crash before they were confirmed. */
  readonly unreadable: number;
}

/** Append-only file of one submission a line. A line is confirmed only after it is on the disk, and no line is ever changed. */
export class SubmissionStore {
  readonly #file: string;
  /** What each id holds, as text to compare with; `undefined` until the file was read. */
  #known: Map<string, string> | undefined;
  /** One write after another, so that two requests with one id cannot both find it free. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(file: string) {
    this.#file = file;
  }

  /** `stored` now, `known` before with the same content, in `conflict` with other content, or `failed` to reach the disk. */
  keep(submission: Arrival): Promise<'stored' | 'known' | 'conflict' | 'failed'> {
    const turn = this.#last.then(() => this.#keep(submission));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async read(): Promise<Holdings> {
    const text = await this.#text();
    const lines = text.split('\n').filter((line) => line !== '');
    const submissions = lines.flatMap((line) => parseLine(line) ?? []);
    return { submissions, unreadable: lines.length - submissions.length };
  }

  async #keep(submission: Arrival): Promise<'stored' | 'known' | 'conflict' | 'failed'> {
    try {
      this.#known ??= await this.#index();
      const before = this.#known.get(submission.id);
      if (before !== undefined) return before === contentOf(submission) ? 'known' : 'conflict';
      await this.#append(JSON.stringify(submission));
      this.#known.set(submission.id, contentOf(submission));
      return 'stored';
    } catch {
      // Half a line may stand there now: read anew before the next one.
      this.#known = undefined;
      return 'failed';
    }
  }

  async #index(): Promise<Map<string, string>> {
    const { submissions } = await this.read();
    return new Map(submissions.map((submission) => [submission.id, contentOf(submission)]));
  }

  async #append(line: string): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true });
    const cut = await this.#endsInTheMiddle();
    const handle = await open(this.#file, 'a', 0o600);
    try {
      await handle.writeFile(`${cut ? '\n' : ''}${line}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** A crash can leave a line without its end; the next one must not grow onto it. */
  async #endsInTheMiddle(): Promise<boolean> {
    const text = await this.#text();
    return text !== '' && !text.endsWith('\n');
  }

  async #text(): Promise<string> {
    try {
      return await readFile(this.#file, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
      throw error;
    }
  }
}

/** What makes two submissions of one id the same: what was answered. A retry after midnight, or in the other language, is no other submission. */
const contentOf = (arrival: Arrival): string =>
  isSealed(arrival)
    ? String(arrival.sealed)
    : JSON.stringify([arrival.form, arrival.formVersion, arrival.answers]);

function parseLine(line: string): Arrival | undefined {
  try {
    const result = parseArrival(JSON.parse(line));
    return result.ok ? result.value : undefined;
  } catch {
    return undefined;
  }
}
