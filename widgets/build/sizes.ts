import { gzipSync } from 'node:zlib';
import { type Bundle, bundle, FURTHER } from './bundle.ts';
import { elementNames } from './discover.ts';

export interface WidgetSize {
  readonly element: string;
  /** Bytes of the classic script, gzip -9. */
  readonly gzip: number;
  /** The same with no rights content inside. */
  readonly gzipWithoutContent: number;
}

/** Sizes of every element's classic script, for the budgets. */
export const widgetSizes = (): Promise<readonly WidgetSize[]> =>
  Promise.all(
    elementNames().map(async (element) => ({
      element,
      gzip: zipped(await bundle([element], 'iife')),
      gzipWithoutContent: zipped(await bundle([element], 'iife', { content: 'none' })),
    })),
  );

/** Bytes, gzip -9, of each further file: `[name, bytes]`. */
export const furtherSizes = (): Promise<readonly (readonly [string, number])[]> =>
  Promise.all(FURTHER.map(async (name) => [name, zipped(await bundle([name], 'iife'))] as const));

const zipped = ({ bytes }: Bundle): number => gzipSync(bytes, { level: 9 }).byteLength;
