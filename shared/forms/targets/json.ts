import { post } from '../post.ts';
import { refusalReasons, saysNo, saysYes } from '../refusal.ts';
import { privateUrl, type Target, type TargetMaker } from '../target.ts';

/** `json:URL`: one POST of the submission as JSON, clear or sealed, with its id as `Idempotency-Key`. */
export const jsonTarget = (href: string, timeoutMs?: number): Target<{ readonly id: string }> => ({
  href,
  once: true,
  deliver: (submission, signal) =>
    post(
      href,
      {
        headers: { 'content-type': 'application/json', 'idempotency-key': submission.id },
        body: JSON.stringify(submission),
        timeoutMs,
        signal,
      },
      // Only a JSON object that says yes, or any that says no other under a 201, is taken for a yes. An empty 200 is not.
      (body, status) => {
        if (!body || Object.keys(body).length === 0) return { kind: 'unknown' };
        if (saysNo(body)) return { kind: 'refused', reasons: refusalReasons(body) };
        return { kind: status === 201 || saysYes(body, submission.id) ? 'accepted' : 'unknown' };
      },
    ),
});

export const makeJson: TargetMaker<{ readonly id: string }> = (rest, { base }) => {
  const href = privateUrl(rest, base);
  return href === undefined ? undefined : jsonTarget(href);
};
