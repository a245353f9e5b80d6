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
  readonly nodeId: number;
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

/** What the overlay wears: its theme, and the ground of its first badge and of the card that is open. */
export async function overlayDress(page: Page) {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = (root as Node).children?.find(({ nodeName }) => nodeName === 'HTML');
    const layer = html?.children?.flatMap((one) => one.shadowRoots ?? []).find(({ children }) => children);
    const inside = layer ? below(layer) : [];
    const groundOf = async (css: string) => {
      const found = inside.find((one) => attributeOf(one, 'class')?.split(' ').includes(css));
      if (!found) return undefined;
      const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: found.nodeId });
      return computedStyle.find(({ name }) => name === 'background-color')?.value;
    };
    const theme = inside.map((one) => attributeOf(one, 'data-theme')).find(Boolean);
    return { theme, badge: await groundOf('badge'), card: await groundOf('card') };
  } finally {
    await session.detach();
  }
}

function below(node: Node): readonly Node[] {
  return (node.children ?? []).flatMap((child) => [child, ...below(child)]);
}

function attributeOf({ attributes = [] }: Node, name: string): string | undefined {
  const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
  return at < 0 ? undefined : attributes[at + 1];
}

function badgesIn(node: Node): readonly SeenBadge[] {
  const of = (name: string) => attributeOf(node, name) ?? '';
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  if (node.nodeName !== 'BUTTON' || !/^badge\b/.test(of('class'))) return inside.flatMap(badgesIn);
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
