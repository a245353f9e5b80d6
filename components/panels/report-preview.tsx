import { useRef } from 'preact/hooks';
import css from './page-report.module.css';

interface Props {
  readonly html: string;
  readonly label: string;
}

/** The report as it will be saved, in a frame in which nothing can run. */
export function ReportPreview({ html, label }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const dress = () => {
    const shown = frame.current?.contentDocument;
    if (shown) adoptLooks(shown);
  };
  return (
    <div class={css['preview']}>
      {/* The origin is ours so that its looks can be adopted; without allow-scripts nothing in it runs. */}
      <iframe ref={frame} title={label} sandbox="allow-same-origin" srcDoc={html} onLoad={dress} />
    </div>
  );
}

/** The extension's policy lets no page bring style sheets of its own: the report's rules are adopted instead. */
function adoptLooks(root: Document | ShadowRoot): void {
  const view = ('host' in root ? root.ownerDocument : root).defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  for (const style of root.querySelectorAll('style[data-looks]')) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.textContent ?? '');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) adoptLooks(element.shadowRoot);
}
