// One string, because it is a third smaller than a table of 51 pairs.
const NAMES =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming';

/** US states and the District of Columbia by code (`US-CA`), with their English names, in the order of the names. */
export const STATES: ReadonlyMap<string, string> = new Map(
  NAMES.split(',').map((state) => [`US-${state.slice(0, 2)}`, state.slice(3)]),
);

/** Names of the states that a text is about, to stand before it; none where it begins with one itself. */
export function statesBefore(text: string, codes: readonly string[]): readonly string[] {
  const names = codes.map((code) => STATES.get(code) ?? code);
  return names.some((name) => text.startsWith(name)) ? [] : names;
}

/** `ca`, `CA` and `US-CA` are `US-CA`; anything that is no state is `undefined`. */
export function stateCode(text: string | null | undefined): string | undefined {
  const code = `US-${text?.trim().toUpperCase().replace(/^US-/, '') ?? ''}`;
  return STATES.has(code) ? code : undefined;
}
