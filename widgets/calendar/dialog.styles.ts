import { css } from '../base/lit-css.ts';

/** An event over the page: a sheet from below on a phone, a card in the middle elsewhere. */
export const dialogStyles = css`
  dialog.amparo-event {
    position: fixed;
    inset: 0;
    inline-size: min(36rem, calc(100% - 24px));
    block-size: fit-content;
    max-inline-size: none;
    max-block-size: calc(100% - 24px);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_soft);
    border-radius: calc(var(--_radius) + 4px);
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_paper);
    color: var(--_ink);
    font-size: max(1em, 16px);
  }
  dialog::backdrop {
    background: #0009;
  }
  dialog.amparo-event .exit {
    padding: 12px 12px 0;
  }
  .dialog-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    gap: 8px;
    align-items: flex-start;
    padding-block: 12px 8px;
    padding-inline: 20px 12px;
    background: var(--_paper);
  }
  .dialog-head h2 {
    flex: 1;
    padding-block: 8px;
    font-size: 1.35em;
    outline: 0;
  }
  .dialog-body {
    display: grid;
    gap: 16px;
    padding: 0 20px 20px;
  }
  .dialog-body > .when {
    max-inline-size: none;
    font-size: 1.05em;
  }
  .dialog-body .text {
    max-inline-size: 68ch;
  }
  .dialog-body .text > * + * {
    margin-block-start: 8px;
  }
  .dialog-body > .repeats {
    margin-block-start: -12px;
  }
  .facts {
    display: grid;
    gap: 8px;
  }
  .facts:empty,
  .told:empty {
    display: none;
  }
  .add summary {
    display: flex;
    justify-content: center;
    padding: 8px 16px;
    /* Forced colors show it. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_act);
    color: var(--_on-act);
    font-weight: 600;
    text-decoration: none;
  }
  .add summary:hover {
    text-decoration: underline;
  }
  .add ul,
  .follow ul {
    margin-block: 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }
  .add li + li,
  .follow li + li {
    border-block-start: 1px solid var(--_line);
  }
  .add li :is(a, button),
  .follow li :is(a, button) {
    display: flex;
    align-items: center;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 16px;
    border: 0;
    font-weight: 600;
    text-align: start;
    text-decoration: none;
  }
  .add li :is(a, button):hover,
  .follow li :is(a, button):hover {
    text-decoration: underline;
  }
  .add .of {
    margin-block-start: 8px;
    font-weight: 600;
  }
  .add .note {
    padding: 8px 16px;
    color: var(--_soft);
  }
  .follow h3 {
    padding: 0;
    border: 0;
    font-size: 1.05em;
  }
  .told {
    overflow-wrap: anywhere;
    color: var(--_done);
    font-weight: 600;
  }
`;
