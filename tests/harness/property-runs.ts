import fc from 'fast-check';

const SMALL = 100;

/** The same cases on every run of `npm test`; `npm run soak` asks for more of them and for another seed each time. */
fc.configureGlobal({
  seed: Number(process.env.AMPARO_SEED ?? 20_250_101),
  numRuns: SMALL * Number(process.env.AMPARO_RUNS_FACTOR ?? 1),
});
