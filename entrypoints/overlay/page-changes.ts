const words = ['href', 'data-row-key', 'row-id'];
const looks = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded'];
const most = 2000;

/** Watches what changes on a page, to know which figures were read before they changed. */
export function pageChanges(document: Document, onChange: () => void, signal: AbortSignal) {
  let touched: Node[] = [];
  const note = (records: readonly MutationRecord[]) => {
    for (const { type, target, attributeName } of records) {
      if (touched.length > most) return;
      if (type !== 'attributes' || words.includes(attributeName ?? '')) touched.push(target);
    }
  };
  const observer = new MutationObserver((records) => {
    note(records);
    onChange();
  });
  const roots = new WeakSet<Node>();
  const observe = (root: Node) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: [...words, ...looks],
    });
  };
  observe(document);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    observe,
    /** From here on changes count. */
    begin(): void {
      observer.takeRecords();
      touched = [];
    },
    /** Whether anything in this part of the page has changed since. */
    hasChanged(part: Element): boolean {
      note(observer.takeRecords());
      return touched.length > most || touched.some((node) => part.contains(node));
    },
  };
}
