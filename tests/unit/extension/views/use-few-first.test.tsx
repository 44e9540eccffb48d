import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { useFewFirst } from '../../../../extension/views/use-few-first.ts';

const MANY: readonly string[] = [...'abcdefghijkl'];

const drawn = (list: readonly string[], resting: boolean): string => {
  const Probe = () => <>{useFewFirst(list, resting).join('')}</>;
  return render(<Probe />);
};

describe('what was found', () => {
  it('is drawn as far as it can be seen while somebody types, and whole once nobody does', () => {
    expect(drawn(MANY, false)).toBe('abcd');
    expect(drawn(MANY, true)).toBe('abcdefghijkl');
  });

  it('is whole at once where there is little of it', () => {
    expect(drawn(['a', 'b'], false)).toBe('ab');
  });
});
