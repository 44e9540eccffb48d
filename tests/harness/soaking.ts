/** True in `npm run soak`: what `npm test` samples is done whole. */
export const SOAKING = Number(process.env.AMPARO_RUNS_FACTOR ?? 1) > 1;
