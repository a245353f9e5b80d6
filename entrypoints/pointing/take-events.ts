const taken = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointerenter', 'pointerleave'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'dragstart', 'touchstart', 'touchend'],
  ...['keydown', 'keyup', 'keypress'],
] as const;

export interface Takers {
  readonly onMove: (x: number, y: number) => void;
  readonly onPick: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onEnd: () => void;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Takes what the user does with mouse and keyboard before the page sees it, until the signal aborts. Only what a person
 * did counts: an event the page made up is left to the page and picks nothing.
 */
export function takeEvents(window: Window, { onMove, onPick, onStep, onEnd }: Takers, signal: AbortSignal): void {
  const take = (event: Event): void => {
    if (!event.isTrusted || isForBrowser(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.type === 'keydown') onKey(event as KeyboardEvent);
    else if (event.type === 'pointermove') onMove((event as PointerEvent).clientX, (event as PointerEvent).clientY);
    else if (event.type === 'click') onPick();
  };
  const onKey = ({ key, shiftKey }: KeyboardEvent): void => {
    const step = key === 'Tab' ? (shiftKey ? -1 : 1) : steps[key];
    if (step) onStep(step);
    else if (key === 'Enter') onPick();
    else if (key === 'Escape') onEnd();
  };
  for (const name of taken) window.addEventListener(name, take, { capture: true, passive: false, signal });
}

/** Reload, copy, zoom and the like stay with the browser. */
function isForBrowser(event: Event): boolean {
  return event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key));
}
