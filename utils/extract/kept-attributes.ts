import type { Redactor } from '../model/redactor.ts';
import { attributeOf } from './dom.ts';

const words = /^[a-z][a-z -]{0,40}$/i;
const numbers = /^-?\d{1,5}$/;
const asTheyAre: Readonly<Record<string, RegExp>> = {
  role: words,
  type: /^(?:button|submit|reset|text|search|checkbox|radio|date|month|week|time|password|number|hidden|range|email|tel)$/i,
  scope: words,
  slot: words,
  dir: words,
  lang: /^[a-z\d_-]{1,20}$/i,
  colspan: numbers,
  rowspan: numbers,
  contenteditable: /^(?:true|false|plaintext-only|)$/,
  'aria-level': numbers,
  'aria-colindex': numbers,
  'aria-rowindex': numbers,
  'aria-colspan': numbers,
  'aria-rowspan': numbers,
};
const flags = new Set(['hidden', 'open', 'disabled', 'checked', 'multiple']);
const ariaState =
  /^(?:true|false|mixed|page|step|date|time|location|ascending|descending|none|other|polite|assertive|off|horizontal|vertical|menu|listbox|tree|grid|dialog|inline|list|both|)$/;
const ids = new Set(['id', 'class', 'for', 'aria-controls', 'aria-labelledby', 'aria-describedby', 'aria-owns']);
const texts = new Set(['title', 'aria-label']);
const keys = new Set(['data-row-key', 'row-id', 'data-key']);

/** One attribute for a report of the page; undefined when it goes. @param wanted names the adapter's selectors ask for. */
export function keptAttribute(
  name: string,
  value: string,
  redact: Redactor,
  wanted: (name: string) => boolean,
): string | undefined {
  if (flags.has(name)) return '';
  if (ids.has(name)) return redact.name(value);
  if (texts.has(name)) return redact.text(value);
  if (keys.has(name)) return redact.key(value);
  if (name === 'href') return redact.address(value);
  if (Object.hasOwn(asTheyAre, name)) return asTheyAre[name]?.test(value) ? value : undefined;
  if (name.startsWith('aria-')) return ariaState.test(value) ? value : undefined;
  return wanted(name) ? '' : undefined;
}

/** Names of an element's attributes, whatever its fields are called. */
export function attributeNamesOf(element: Element): readonly string[] {
  return Element.prototype.getAttributeNames.call(element);
}

/** Whether the element's own style takes it out of the page: the reader asks the attribute, not the look. */
export function hidesItself(element: Element): boolean {
  return /(?:^|;)\s*display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '');
}
