import type { Redactor } from '../model/redactor.ts';
import {
  attributeOf,
  bodyOf,
  findInDocument,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  nodeValueOf,
  rootElementOf,
  shadowRootOf,
  tagNameOf,
} from './dom.ts';
import { attributeNamesOf, hidesItself, keptAttribute } from './kept-attributes.ts';
import { collectLooks, type Looks } from './looks.ts';
import { type Nesting, nestingOf, writtenTag } from './written-tag.ts';

export interface SerialiseOptions {
  readonly redact: Redactor;
  /** Selectors the reader will ask the page for: attributes they name stay, and what tells the console. */
  readonly selectors: readonly string[];
  /** The address of a frame's document as it may be written down. */
  readonly addressOf: (frame: Document) => string;
}

/** An element whose children are being written. */
interface Step {
  readonly end: string;
  readonly nesting: Nesting;
  /** Looks used in this tree, of the document or of a shadow root. */
  readonly scope: Scope;
  next: Node | null;
  /** Text met since the last element, comments between left out: the reader takes it for one. */
  text: string;
}

interface Scope {
  readonly looks: Set<string>;
  /** Where in the output its style sheet goes. */
  readonly place: number;
}

const gone = new Set('SCRIPT STYLE LINK META BASE TEMPLATE NOSCRIPT HEAD PARAM SOURCE TRACK'.split(' '));
const hollow = new Set('IMG PICTURE SVG svg CANVAS VIDEO AUDIO OBJECT EMBED MAP MATH math'.split(' '));
const voids = new Set('AREA BR COL HR IMG INPUT WBR EMBED'.split(' '));
const roots = 'div span section article aside main header footer nav p h1 h2 h3 h4 h5 h6 blockquote body'.toUpperCase();
const mayHost = new Set(roots.split(' '));
const pauseEvery = 64;
const deepestFrames = 4;
// Browsers overflow their own stack over the style of what stands deeper than any real page.
const deepestLook = 200;

/**
 * Writes the document as it stands into one HTML text without anybody's data: structure, ids, classes, roles and
 * known words stay; open shadow roots become templates, frames of the same origin stand inside. What hides an element
 * is written down as a rule of its own, since the site's style sheets stay behind. A generator: it yields between
 * slices of work.
 * @param head what goes into the head.
 */
export function* serialisePage(
  document: Document,
  options: SerialiseOptions,
  head = '',
  depth = 0,
): Generator<void, string> {
  const root = rootElementOf(document);
  const body = bodyOf(document);
  const language = /^[a-z\d_-]{1,20}$/i.test(root?.lang ?? '') ? ` lang="${root?.lang}"` : '';
  const marks = options.selectors.flatMap((selector) => marksIn(document, selector)).join('');
  const looks = collectLooks();
  const written = body ? yield* writeTree(body, options, looks, depth) : { html: '<body></body>', sheet: '' };
  return `<!doctype html>\n<html${language}><head><meta charset="utf-8">${head}${marks}<style data-looks>${written.sheet}</style></head>${written.html}</html>`;
}

function* writeTree(
  body: Element,
  options: SerialiseOptions,
  looks: Looks,
  depth: number,
): Generator<void, { html: string; sheet: string }> {
  const { redact } = options;
  const out: string[] = [];
  const stack: Step[] = [];
  const wanted = attributesIn(options.selectors);
  const top: Scope = { looks: new Set(), place: -1 };
  const scopes: Scope[] = [top];
  const frames: { readonly document: Document; readonly place: number }[] = [];

  function open(element: Element, parent: Step | undefined): void {
    const tag = tagNameOf(element);
    if (gone.has(tag)) {
      redact.count('scripts');
      return;
    }
    const scope = parent?.scope ?? top;
    const name = writtenTag(tag, parent?.nesting);
    out.push(`<${name.tag}${attributesOf(element, name.role)}${lookOf(element, scope)}`);
    if (tag === 'INPUT') out.push(fieldOf(element as HTMLInputElement));
    if (tag === 'OPTION' && (element as HTMLOptionElement).selected === true) out.push(' selected');
    if (tag === 'IFRAME') frameOf(element as HTMLIFrameElement);
    out.push('>');
    if (hollow.has(tag)) redact.count('images');
    if (voids.has(tag)) return;
    if (isLeftEmpty(element, tag)) out.push(`</${name.tag}>`);
    else enter(element, `</${name.tag}>`, scope, nestingOf(name.tag, parent?.nesting));
  }

  function lookOf(element: Element, scope: Scope): string {
    if (stack.length > deepestLook) return '';
    const look = looks.of(element);
    scope.looks.add(look);
    return ` data-look="${look}"`;
  }

  /** Pictures, frames (theirs stands in an attribute) and what somebody is typing. */
  function isLeftEmpty(element: Element, tag: string): boolean {
    const isTyped = tag === 'TEXTAREA' || isEditable(element);
    if (isTyped) redact.count('fields');
    return hollow.has(tag) || isTyped || tag === 'IFRAME';
  }

  function enter(element: Element, end: string, scope: Scope, nesting: Nesting): void {
    const shadow = shadowRootOf(element);
    const light: Step = { end, nesting, scope, next: firstChildOf(element), text: '' };
    stack.push(light);
    if (!shadow || !(mayHost.has(tagNameOf(element)) || tagNameOf(element).includes('-'))) return;
    out.push('<template shadowrootmode="open">', '');
    const inside: Scope = { looks: new Set(), place: out.length - 1 };
    scopes.push(inside);
    stack.push({
      end: '</template>',
      nesting: nestingOf('template', undefined),
      scope: inside,
      next: firstChildOf(shadow),
      text: '',
    });
  }

  function attributesOf(element: Element, role: string | undefined): string {
    let text = role && attributeOf(element, 'role') === null ? ` role="${role}"` : '';
    for (const name of attributeNamesOf(element)) {
      const value = keptAttribute(name, attributeOf(element, name) ?? '', redact, wanted);
      if (value !== undefined) text += value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`;
    }
    return hidesItself(element) ? `${text} style="display:none"` : text;
  }

  /** Only what names a date stays in a field, and of that only the date. */
  function fieldOf(field: HTMLInputElement): string {
    const value = typeof field.value === 'string' && !/^(?:hidden|password)$/.test(field.type) ? field.value : '';
    const kept = redact.field(value);
    if (kept === '' && value !== '') redact.count('fields');
    return kept === '' ? '' : ` value="${escaped(kept)}"`;
  }

  function frameOf(frame: HTMLIFrameElement): void {
    const document = depth < deepestFrames ? documentIn(frame) : null;
    redact.count('frames', document ? 0 : 1);
    out.push('');
    if (document) frames.push({ document, place: out.length - 1 });
  }

  function flush(step: Step): void {
    if (step.text !== '') out.push(escaped(redact.text(step.text)));
    step.text = '';
  }

  open(body, undefined);
  for (let steps = 1; stack.length > 0; steps++) {
    if (steps % pauseEvery === 0) yield;
    const step = stack.at(-1) as Step;
    const node = step.next;
    if (!node) {
      flush(step);
      out.push(step.end);
      stack.pop();
      continue;
    }
    step.next = nextSiblingOf(node);
    const type = nodeTypeOf(node);
    if (type === Node.TEXT_NODE) step.text += nodeValueOf(node) ?? '';
    else if (type === Node.COMMENT_NODE) redact.count('comments');
    else if (type === Node.ELEMENT_NODE) {
      flush(step);
      open(node as Element, step);
    }
  }
  for (const { place, looks: used } of scopes)
    if (place >= 0) out[place] = `<style data-looks>${looks.sheet(used)}</style>`;
  for (const { document, place } of frames) {
    const inner = yield* serialisePage(document, options, '', depth + 1);
    out[place] = ` data-report-src="${escaped(options.addressOf(document))}" srcdoc="${escaped(inner)}"`;
  }
  return { html: out.join(''), sheet: looks.sheet(top.looks) };
}

function isEditable(element: Element): boolean {
  return /^(?:true|plaintext-only|)$/.test(attributeOf(element, 'contenteditable') ?? 'no');
}

function documentIn(frame: HTMLIFrameElement): Document | null {
  const get = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument')?.get;
  return (get?.call(frame) as Document | null | undefined) ?? null;
}

/** Names of the data attributes that stand in selectors. */
function attributesIn(selectors: readonly string[]): (name: string) => boolean {
  const names = new Set(
    selectors.flatMap((selector) => [...selector.matchAll(/\[(data-[\w-]+)/g)].map(([, name]) => name)),
  );
  return (name) => names.has(name);
}

/** What tells a console by its scripts and links is left as an empty element that says no more than the selector does. */
function marksIn(document: Document, selector: string): readonly string[] {
  return selector.split(',').flatMap((part) => {
    const [, tag, conditions] = /^\s*(script|link|img|meta)((?:\[[^\]]+\])+)\s*$/.exec(part) ?? [];
    if (!tag || !conditions || !findInDocument(document, part)) return [];
    const attributes = [...conditions.matchAll(/\[([\w-]+)[*^$~|]?="([^"]*)"\]/g)];
    return [
      `<${tag === 'script' ? 'script type="text/plain"' : tag}${attributes.map(([, name, value]) => ` ${name}="${escaped(value ?? '')}"`).join('')}>${tag === 'script' ? '</script>' : ''}`,
    ];
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"\u00a0]/g, (character) => entities[character] as string);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};
