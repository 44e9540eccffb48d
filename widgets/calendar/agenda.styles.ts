import { css } from '../base/lit-css.ts';

/** Bar, filters, cards and what stands below the events. */
export const agendaStyles = css`
  .top > .notice {
    flex: 1 0 calc(100% - 5em);
  }
  /* The first line is shared with the switch of languages. */
  .switch:has(:only-child) + .top > :is(.notice, .finder) {
    margin-inline-end: 5em;
  }
  .views {
    display: flex;
    border: 1px solid var(--_soft);
    border-radius: 999px;
  }
  .views button,
  .finder {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 46px;
    border-color: transparent;
    border-radius: 999px;
    padding: 8px 14px;
    font-weight: 500;
    white-space: nowrap;
  }
  .views svg,
  .finder svg {
    inline-size: 20px;
    block-size: 20px;
  }
  .views button[aria-pressed='true'] {
    background: var(--_act);
    color: var(--_on-act);
    font-weight: 600;
  }
  .finder {
    padding-inline: 8px;
  }
  .finder span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    inline-size: 100%;
  }
  .fields :is(input, select) {
    flex: 1 1 11em;
    min-inline-size: 0;
    min-block-size: 48px;
    padding: 8px 12px;
    border: 1px solid var(--_soft);
    border-radius: var(--_radius);
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
  }
  .fields input {
    flex-grow: 3;
    flex-basis: 16em;
  }
  .fields ::placeholder {
    color: var(--_soft);
    opacity: 1;
  }
  .found {
    flex-basis: 100%;
    color: var(--_soft);
  }
  .found button {
    margin-inline-start: 8px;
  }
  .when > :first-child {
    display: inline-block;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-block-start: 24px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: 16px;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 14em;
    overflow-clip-margin: 6px;
  }
  .card .when {
    flex: none;
    max-inline-size: none;
  }
  .card-top {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 12px;
  }
  .card-top .leaf {
    grid-row: span 2;
  }
  .card h3:has(+ .repeats) {
    align-self: end;
    grid-row: auto;
  }
  /* The pin of the list, without two nodes for each of hundreds of cards. */
  .place::before {
    content: '';
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin: 0.25em 0.2em;
    border: 1.5px solid var(--_soft);
    border-radius: 50% 50% 0;
    background: radial-gradient(var(--_soft) 22%, transparent 30%);
    rotate: 45deg;
  }
  .place:empty {
    display: none;
  }
  .card h3 {
    align-self: center;
    grid-row: span 2;
    padding: 0;
    border: 0;
    font-size: 1.1em;
  }
  .card h3::first-letter {
    text-transform: none;
  }
  .repeats {
    color: var(--_soft);
  }
  .repeats::first-letter,
  .when > :first-child::first-letter {
    text-transform: uppercase;
  }
  .dates {
    font-size: 0.9em;
  }
  .dates ul,
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .dates a {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
    font-variant-numeric: tabular-nums;
  }
  .tags {
    gap: 4px 8px;
    margin-block-start: auto;
    font-size: 0.85em;
  }
  .tags li {
    padding-inline: 10px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    color: var(--_soft);
  }
  .image {
    display: block;
    order: -1;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border-radius: calc(var(--_radius) - 4px);
    object-fit: cover;
  }
  .image[hidden] {
    display: none;
  }
  @container bar (inline-size < 34em) {
    .views svg {
      display: none;
    }
    .views button {
      padding-inline: 11px;
    }
    .finder {
      padding-inline: 0;
    }
  }
  @container bar (inline-size < 19em) {
    .views button {
      padding-inline: 7px;
    }
  }
  @media (forced-colors: active) {
    .quiet,
    .finder,
    .step {
      border-color: Canvas !important;
    }
    .views button[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
