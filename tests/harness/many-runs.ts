/** So many cases of a property in `npm test`, and as many times more in `npm run soak` as it asks for. */
export const manyRuns = (cases: number): number => cases * Number(process.env.AMPARO_RUNS_FACTOR ?? 1);
