import { attributeOf, findIn, tagNameOf } from './dom.ts';
import type { Box } from './page-tree.ts';

const notACard = /^(NAV|FOOTER|CAPTION|OPTION|BLOCKQUOTE)$/;
const notACardRole = /^(navigation|tooltip|listbox|contentinfo|option|comment|feed|marquee|alert|log)$/;
// What people write to each other and what sites announce quotes figures that are nobody's, or somebody else's.
const talk = new Set(
  'comment comments review reviews reply replies announcement notice marquee banner faq chat tour popover tooltip'.split(
    ' ',
  ),
);
// "Orders 7" in the site's menu counts what waits there, not what was sold.
const menu =
  /(?:^|[\s_-])(?:admin-?menu\w*|main-?menu|side-?nav|side-?menu|left-?nav|left-?menu|navbar|nav-?menu|main-nav)(?=$|[\s_-])/i;
// Drawn over the page for a moment, out of the pointer's reach: what a chart says of the day under the pointer.
const overlay =
  /position\s*:\s*(?:absolute|fixed)(?=.*pointer-events\s*:\s*none)|pointer-events\s*:\s*none(?=.*position\s*:\s*(?:absolute|fixed))/i;
// Tours through what is new show figures of nobody.
const tour =
  /(?:^|[\s_-])(?:guide-?(?:mask|step|pop\w*|modal|tip|layer|overlay)|driver-popover|shepherd|introjs|joyride)/i;
const badge = /(?:^|[\s_-])(?:badge|awaiting-mod|bubble)(?=$|[\s_-])/i;
const wordEnd = /(?<=[a-z])(?=[A-Z])|[^A-Za-z]+/;

/** Whether a label here may head a figure: not in menus, choosers, notices and what people write. */
export function mayBeLabel(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) {
    const { element } = at;
    if (notACard.test(tagNameOf(element)) || notACardRole.test(attributeOf(element, 'role') ?? '')) return false;
    if (menu.test(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''} ${tagNameOf(element)}`))
      return false;
    if (overlay.test(attributeOf(element, 'style') ?? '') || tour.test(attributeOf(element, 'class') ?? ''))
      return false;
    if (isTalk(attributeOf(element, 'class') ?? '')) return false;
    // A ticked box beside a metric's name chooses columns; it is no figure.
    if (tagNameOf(element) === 'LABEL' && findIn(element, 'input[type=checkbox],input[type=radio]')) return false;
  }
  return true;
}

/** Whether a number is a badge: how many things wait behind the words before it. */
export function isBadge(box: Box): boolean {
  const classOf = (at: Box | null) => (at && attributeOf(at.element, 'class')) ?? '';
  return badge.test(classOf(box)) || badge.test(classOf(box.parent));
}

/** The first words of a class name say what it is ("comment-item", "noticeBar__x1"); later ones what is in it ("label-tooltip"). */
function isTalk(classes: string): boolean {
  return classes.split(/\s+/).some((name) => {
    const words = name.split(wordEnd).map((word) => word.toLowerCase());
    return words
      .slice(0, 3)
      .some((word, index) => talk.has(word) && index <= (words.length > 3 ? 1 : 2) && !isMark(words));
  });
}

/** A mark that opens something, and an element whose something is open, are not it. */
function isMark(words: readonly string[]): boolean {
  return words.some((word) => /^(?:open|trigger|icon|wrap|target)$/.test(word));
}
