import type { HotlineView } from '../../shared/rights/view.ts';
import { HotlineList } from './hotline-list.tsx';
import { usePopup } from './reader-context.ts';

const BELOW = { h2: 'h3', h3: 'h4' } as const;

interface HotlineGroupsProps {
  readonly hotlines: readonly HotlineView[];
  /** Rank of the groups' headings: one below what they stand under. */
  readonly heading: keyof typeof BELOW;
}

/** Numbers by what they are good for, in the order in which each kind is first named. */
export function HotlineGroups({ hotlines, heading: Title }: HotlineGroupsProps) {
  const { t } = usePopup().reader;
  const groups = [...new Set(hotlines.map(({ group }) => group))];
  return (
    <>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`lines-${group}`}>
          <Title id={`lines-${group}`}>{t(`rights.hotline-group-${group}`)}</Title>
          <HotlineList heading={BELOW[Title]} hotlines={hotlines.filter((one) => one.group === group)} />
        </section>
      ))}
    </>
  );
}
