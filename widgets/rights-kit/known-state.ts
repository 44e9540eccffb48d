// The names would triple it; a test compares it with the list that has them.
const CODES =
  /^(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** `ca`, `CA` and `US-CA` are `US-CA`; anything that is no state is `undefined`. */
export function knownState(text: string | null): string | undefined {
  const code = text?.trim().toUpperCase().replace(/^US-/, '') ?? '';
  return CODES.test(code) ? `US-${code}` : undefined;
}
