import type { Page } from 'playwright';

/** A badge as it stands on a page. */
export interface SeenBadge {
  /** What it says, whole. */
  readonly said: string;
  readonly text: string;
  readonly shown: boolean;
  readonly small: boolean;
  readonly x: number;
  readonly y: number;
}

interface Node {
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
}

/** The overlays on a page with all their badges: their inside is closed to scripts, so the browser itself is asked. */
export async function overlaysOf(page: Page): Promise<readonly (readonly SeenBadge[])[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = (root as Node).children?.find(({ nodeName }) => nodeName === 'HTML');
    const hosts = (html?.children ?? []).filter(({ nodeName }) => nodeName === 'DIV');
    return hosts.map((host) => badgesIn(host));
  } finally {
    await session.detach();
  }
}

/** The badges in sight on the page's one overlay; none where there is no overlay. */
export async function shownBadges(page: Page): Promise<readonly SeenBadge[]> {
  return ((await overlaysOf(page))[0] ?? []).filter(({ shown }) => shown);
}

function badgesIn(node: Node): readonly SeenBadge[] {
  const attributes = node.attributes ?? [];
  const of = (name: string) => attributes[attributes.findIndex((one, at) => at % 2 === 0 && one === name) + 1] ?? '';
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  if (node.nodeName !== 'BUTTON' || !/^badge\b/.test(attributes.length > 0 ? of('class') : ''))
    return inside.flatMap(badgesIn);
  const style = of('style');
  const [, x = '0', y = '0'] = /translate\((-?[\d.]+)px(?:, (-?[\d.]+)px)?\)/.exec(style) ?? [];
  return [
    {
      said: of('aria-label'),
      text: textIn(node),
      shown: /visibility: visible/.test(style),
      small: /\bsmall\b/.test(of('class')),
      x: Number(x),
      y: Number(y),
    },
  ];
}

function textIn({ nodeValue = '', children = [] }: Node): string {
  return nodeValue + children.map(textIn).join('');
}
