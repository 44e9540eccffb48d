import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const FILE = { messages: { 'common.language': 'لغة' }, words: { lang: 'ar', strings: {}, review: {} } };
const asked = vi.fn<typeof fetch>();
const host = { requestUpdate: vi.fn() };
let page: EventTarget;
const connected = new AbortController();

/** A page anew: what came and what failed is kept for the life of a script. */
const kit = () => import('../../../../widgets/base/language-file.ts');

beforeEach(() => {
  vi.resetModules();
  page = new EventTarget();
  vi.stubGlobal('AMPARO_MODULE', true);
  vi.stubGlobal('AMPARO_LANGUAGES', { ar: 'sha384-x' });
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  asked.mockReset().mockResolvedValue(Response.json(FILE));
  host.requestUpdate.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a language outside the script', () => {
  it('is fetched once, with its hash, and then spoken', async () => {
    const { arrivedLanguage, withFurther, wordsOf } = await kit();
    expect(arrivedLanguage('ar', host, connected.signal)).toBe('en-US');
    expect(arrivedLanguage('ar', host, connected.signal)).toBe('en-US');
    await vi.waitFor(() => expect(host.requestUpdate).toHaveBeenCalled());
    expect(arrivedLanguage('ar', host, connected.signal)).toBe('ar');
    expect(withFurther({}, 'ar')).toEqual({ ar: FILE.messages });
    expect(wordsOf('ar')).toEqual(FILE.words);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(String(asked.mock.calls[0]?.[0])).toMatch(/\/lang\/ar\.json$/);
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ integrity: 'sha384-x', credentials: 'omit' });
  });

  it.each([
    ['the reader or the page asks again', async (again: () => void) => again()],
    ['the device is online again', async () => void page.dispatchEvent(new Event('online'))],
  ])('that could not come is fetched again when %s, and not before', async (_, next) => {
    const { arrivedLanguage, failedLanguages, retryLanguages } = await kit();
    asked.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    arrivedLanguage('ar', host, connected.signal);
    await vi.waitFor(() => expect(failedLanguages()).toEqual(['ar']));
    await vi.waitFor(() => expect(host.requestUpdate).toHaveBeenCalled());
    arrivedLanguage('ar', host, connected.signal);
    expect(asked).toHaveBeenCalledTimes(1);
    await next(retryLanguages);
    arrivedLanguage('ar', host, connected.signal);
    expect(asked).toHaveBeenCalledTimes(2);
    await vi.waitFor(() => expect(arrivedLanguage('ar', host, connected.signal)).toBe('ar'));
    expect(failedLanguages()).toEqual([]);
  });

  it('is waited for ten seconds at most', async () => {
    vi.useFakeTimers();
    const { arrivedLanguage, failedLanguages } = await kit();
    asked.mockReturnValue(new Promise(() => {}));
    arrivedLanguage('ar', host, connected.signal);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(failedLanguages()).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(failedLanguages()).toEqual(['ar']);
    expect(host.requestUpdate).toHaveBeenCalled();
  });

  it('is not listened for by an element that left the page', async () => {
    const { arrivedLanguage, failedLanguages } = await kit();
    const gone = new AbortController();
    asked.mockRejectedValue(new TypeError('Failed to fetch'));
    arrivedLanguage('ar', host, gone.signal);
    await vi.waitFor(() => expect(host.requestUpdate).toHaveBeenCalledTimes(1));
    gone.abort();
    page.dispatchEvent(new Event('online'));
    expect(failedLanguages()).toEqual(['ar']);
    expect(host.requestUpdate).toHaveBeenCalledTimes(1);
  });
});
