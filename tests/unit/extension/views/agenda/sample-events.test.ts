import { expect, it } from 'vitest';
import { sampleEvents } from '../../../../../extension/views/agenda/sample-events.ts';

const DAY = 86_400_000;

it('has something ahead on any day for years', () => {
  const start = Date.parse('2026-11-01T12:00:00Z');
  for (let day = 0; day < 3 * 365; day += 30) {
    const now = start + day * DAY;
    const events = sampleEvents(now, 'America/Chicago') ?? [];
    expect(events.length).toBeGreaterThan(3);
    expect(events.every((event) => event.endMs > now)).toBe(true);
  }
});

it('leads nowhere real', () => {
  const text = JSON.stringify(sampleEvents(Date.parse('2026-11-01T12:00:00Z'), 'UTC'));
  const hosts = [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host ?? '');
  expect(hosts.filter((host) => !/(^|\.)example(\.org)?$/.test(host))).toEqual([]);
  expect(text).not.toMatch(/\d{3}[-.\s]\d{3}[-.\s]\d{4}/);
});
