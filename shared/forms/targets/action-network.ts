import { type Field, fieldsOf } from '../model.ts';
import { post } from '../post.ts';
import { refusalReasons, saysNo } from '../refusal.ts';
import type { SentAnswer, Submission } from '../submission.ts';
import type { Target, TargetMaker } from '../target.ts';
import { flat } from './form.ts';

const ORIGIN = 'https://actionnetwork.org';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * `action-network:UUID`: one submission to a form of Action Network by its record helper (OSDI), which takes it without a
 * key. It keeps one submission a person and form, told apart by mail address and phone number, so sending again stores no second.
 * `fields` are those of the form: a box that is not ticked must be sent as `0`, or a tick of earlier would stay.
 */
export const actionNetworkTarget = (
  uuid: string,
  fields: readonly Field[],
  { origin = ORIGIN, timeoutMs }: { readonly origin?: string; readonly timeoutMs?: number } = {},
): Target => {
  const href = `${origin}/api/v2/forms/${uuid}/submissions`;
  return {
    href,
    once: true,
    deliver: (submission, signal) =>
      post(
        href,
        {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(helperBody(submission, fields)),
          timeoutMs,
          signal,
        },
        // Without a key it answers a refusal with 200 and nothing, or an empty object.
        (body) =>
          !body || Object.keys(body).length === 0 || saysNo(body)
            ? { kind: 'refused', reasons: refusalReasons(body ?? {}) }
            : { kind: 'accepted' },
      ),
  };
};

export const makeActionNetwork: TargetMaker = (rest, { definition }) =>
  UUID.test(rest) && definition ? actionNetworkTarget(rest, fieldsOf(definition)) : undefined;

/** What Action Network has a place of its own for; all else becomes custom fields. */
const PERSON = ['name', 'email', 'phone', 'place', 'languages'];

function helperBody(submission: Submission, fields: readonly Field[]) {
  const { name, email, phone, place, languages } = submission.answers;
  const wishes = fields.some((field) => field.means === 'subscribe' && submission.answers[field.name]);
  // Only who asks for mail is put on the list: the status would sign up again who had left it.
  const status = wishes ? { status: 'subscribed' } : {};
  return {
    person: {
      ...(typeof name === 'string' ? { given_name: name } : {}),
      ...(typeof email === 'string' ? { email_addresses: [{ address: email, ...status }] } : {}),
      ...(typeof phone === 'string' ? { phone_numbers: [{ number: withCountry(phone) }] } : {}),
      ...(typeof place === 'string' ? { postal_addresses: [placeOf(place)] } : {}),
      ...(typeof languages === 'object'
        ? { languages_spoken: languages.filter((one) => typeof one === 'string' && one.length === 2) }
        : {}),
      custom_fields: customFields(submission, fields),
    },
    // Tags that the group has not made are ignored.
    add_tags: [`amparo-${submission.form}`, `amparo-${submission.lang}`],
    'action_network:referrer_data': { source: 'amparo' },
  };
}

function customFields(
  { answers, id, consent }: Submission,
  fields: readonly Field[],
): Record<string, string> {
  const entries = fields
    .filter(({ name, type }) => !PERSON.includes(name) && type !== 'consent')
    .flatMap(({ name, type, options = [] }): readonly (readonly [string, string])[] => {
      const answer: SentAnswer | undefined = answers[name];
      if (type === 'checkboxes')
        return options.map((option) => [
          `${name}_${option}`,
          typeof answer === 'object' && answer.includes(option) ? '1' : '0',
        ]);
      return answer === undefined ? [] : [[name, flat(answer)]];
    });
  return {
    ...Object.fromEntries(entries),
    amparo_id: id,
    amparo_consent: `${consent.version} ${consent.lang} ${consent.sha256}`,
  };
}

/** Digits with the country code: ten of them are a number of the United States. */
function withCountry(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length === 10 ? `1${digits}` : digits;
}

const placeOf = (place: string) =>
  /^\d/.test(place) ? { postal_code: place, country: 'US' } : { region: place, country: 'US' };
