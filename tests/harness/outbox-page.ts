import { databaseStore } from '../../shared/forms/outbox/database-store.ts';
import { Outbox } from '../../shared/forms/outbox/outbox.ts';
import { sealSubmission } from '../../shared/forms/sealing/envelope.ts';
import { parseDelivery } from '../../shared/forms/sealing/parse-delivery.ts';
import type { Submission } from '../../shared/forms/submission.ts';
import { makeJson } from '../../shared/forms/targets/json.ts';

/**
 * A page that keeps and sends, for tests that kill it: `?seal=KEYS&count=N&ahead=MINUTES`. It tells the server each id once that is
 * saved, and empties its outbox when its clock is asked to run ahead.
 */
const query = new URLSearchParams(location.search);
const ahead = Number(query.get('ahead') ?? 0) * 60_000;
const kinds = { clear: {}, sealed: { json: makeJson } };
const delivery = parseDelivery('json:/receiver/submissions', query.get('seal') ?? '', kinds, {
  base: location.href,
});
if (!delivery.ok || !delivery.value.recipients) throw new Error('no keys');
const { recipients, target } = delivery.value;

let late = 0;
const outbox = new Outbox({
  device: databaseStore,
  target,
  nowMs: () => Date.now() + late,
  random: Math.random,
  offline: () => false,
  told: () => undefined,
  signal: new AbortController().signal,
});

const submissionOf = (id: string): Submission => ({
  amparo: 1,
  id,
  form: 'individual',
  formVersion: 1,
  lang: 'en-US',
  date: '2026-11-28',
  // Put together here, so that no script in a cache holds it.
  answers: { name: ['X-AMPARO', 'MARKER'].join('-') },
  consent: { version: 1, lang: 'en-US', sha256: 'ab'.repeat(32) },
});

async function submit(): Promise<void> {
  const message = await sealSubmission(
    { submission: submissionOf(crypto.randomUUID()), work: undefined },
    recipients,
  );
  if (!message) throw new Error('not sealed');
  const kept = await outbox.save(message);
  if (kept.where === 'device') await fetch(`/saved?id=${message.id}`);
  void outbox.run();
}

void outbox.run();
for (let left = Number(query.get('count') ?? 0); left > 0; left -= 1) await submit();
// As if somebody came back again and again, later each time: leases are over and every wait has passed.
while (ahead > 0) {
  late += ahead;
  await outbox.run();
  const { onDevice, trouble } = await outbox.status();
  const waiting = onDevice.filter(({ state }) => state === 'waiting').length;
  if (waiting === 0 && !trouble) break;
}
await fetch(`/done?left=${(await outbox.status()).onDevice.length}`);
