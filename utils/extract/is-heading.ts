import { classTraits } from './class-traits.ts';
import { attributeOf, tagNameOf } from './dom.ts';

const headingTag = /^H[1-6]$/;

/** Whether the element is the title of a block, by its tag, role or class. */
export function isHeading(element: Element): boolean {
  return (
    headingTag.test(tagNameOf(element)) ||
    attributeOf(element, 'role') === 'heading' ||
    classTraits(attributeOf(element, 'class') ?? '').isTitle
  );
}
