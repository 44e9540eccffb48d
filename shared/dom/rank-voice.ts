/** How well a voice's language serves another: 0 not at all, then the same language, the same script and broad region, the same region. Android writes `es_US`. */
export function rankVoice(voice: string, wanted: string): number {
  try {
    const has = new Intl.Locale(voice.replaceAll('_', '-'));
    const needs = new Intl.Locale(wanted);
    if (has.language !== needs.language) return 0;
    if (has.region === needs.region) return 4;
    const sameScript = has.maximize().script === needs.maximize().script;
    // A region of digits is a broad one (`419`, Latin America): any country suits it better than the language's first.
    const inRegion =
      /^\d/.test(needs.region ?? '') && has.region !== new Intl.Locale(has.language).maximize().region;
    return 1 + Number(sameScript) + Number(inRegion);
  } catch {
    return 0;
  }
}
