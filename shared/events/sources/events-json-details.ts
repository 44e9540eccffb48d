import { withoutUnseen } from '../../i18n/without-unseen.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import { eventLink, httpsLink } from '../event-link.ts';
import type { EventDetails, EventStatus, RichText } from '../model.ts';
import { linkAddresses } from '../rich-text.ts';
import { type Fields, isFields, own, string, strings } from './fields.ts';
import { modeOf } from './icalendar-details.ts';

const STATUSES: readonly EventStatus[] = ['confirmed', 'tentative', 'cancelled', 'postponed'];
const MODES: readonly EventDetails['mode'][] = ['in-person', 'online', 'hybrid', 'unknown'];

/** What an entry tells about its event; what it does not say comes from `base`. */
export function readDetails(entry: Fields, base?: EventDetails): EventDetails {
  const line = (name: string, most: number, before = ''): string =>
    Object.hasOwn(entry, name) ? cleanLine(string(entry, name), most) : before;
  const list = (name: string, before: readonly string[] = []): readonly string[] =>
    Object.hasOwn(entry, name)
      ? strings(entry, name)
          .slice(0, 20)
          .map((item) => cleanLine(item, 60))
          .filter(Boolean)
      : before;
  const joinUrl = Object.hasOwn(entry, 'joinUrl') ? httpsLink(string(entry, 'joinUrl')) : base?.joinUrl;
  const url = Object.hasOwn(entry, 'url') ? eventLink(string(entry, 'url')) : base?.url;
  const place = line('place', 500, base?.place);
  const image = readImage(own(entry, 'image')) ?? base?.image;
  return {
    title: line('title', 300, base?.title),
    summary: line('summary', 500, base?.summary),
    description: Object.hasOwn(entry, 'description')
      ? readRichText(own(entry, 'description'))
      : (base?.description ?? []),
    place,
    mode: MODES.find((mode) => mode === own(entry, 'mode')) ?? modeOf(place, joinUrl),
    ...(joinUrl && { joinUrl }),
    ...(url && { url }),
    status: STATUSES.find((status) => status === own(entry, 'status')) ?? base?.status ?? 'confirmed',
    languages: list('languages', base?.languages),
    accessibility: line('accessibility', 1_000, base?.accessibility),
    childcare: line('childcare', 1_000, base?.childcare),
    tags: list('tags', base?.tags),
    ...(image && { image }),
    organiser: line('organiser', 200, base?.organiser),
  };
}

function readImage(value: unknown): EventDetails['image'] {
  const src = isFields(value) ? httpsLink(string(value, 'src')) : undefined;
  return src && isFields(value) ? { src, alt: cleanLine(string(value, 'alt'), 500) } : undefined;
}

/** Text, or pieces of text and links; a link that is not safe stays as its words. */
function readRichText(value: unknown): RichText {
  if (typeof value === 'string') return linkAddresses(cleanText(value, 20_000));
  const pieces: readonly unknown[] = Array.isArray(value) ? value.slice(0, 1_000) : [];
  return pieces.flatMap((piece): RichText => {
    // Pieces keep the spaces at their ends: they stand between words and links.
    if (typeof piece === 'string') return [withoutUnseen(piece.slice(0, 20_000))];
    if (!isFields(piece)) return [];
    const text = cleanLine(string(piece, 'text'), 500);
    const href = eventLink(string(piece, 'href'));
    return href ? [{ href, text: text || href }] : [text];
  });
}
