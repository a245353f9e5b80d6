const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Moves the focus among the links and buttons of the element in sight: arrows to the neighbour, Home and End. */
export function stepFocus(event: KeyboardEvent): void {
  const { currentTarget, target, key, altKey, ctrlKey, metaKey } = event;
  if (event.defaultPrevented || altKey || ctrlKey || metaKey || !(currentTarget instanceof HTMLElement)) return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>('a, button')].filter(
    (one) => getComputedStyle(one).visibility === 'visible',
  );
  const at = all.indexOf(target as HTMLElement);
  const step = steps[key];
  const next =
    key === 'Home' ? 0 : key === 'End' ? all.length - 1 : step === undefined || at < 0 ? undefined : at + step;
  if (next === undefined) return;
  event.preventDefault();
  all.at(next % all.length)?.focus();
}
