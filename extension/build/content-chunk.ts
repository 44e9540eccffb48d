import type { Plugin } from 'vite';

/** Keeps content and code in files apart, so that each can be weighed and read by itself. The worker stays one file: its format knows no parts. */
export const contentChunk = (): Plugin => ({
  name: 'amparo-content-chunk',
  outputOptions: (output) =>
    output.format === 'es'
      ? { ...output, codeSplitting: { groups: [{ name: 'content', test: /^\0amparo:/ }] } }
      : output,
});
