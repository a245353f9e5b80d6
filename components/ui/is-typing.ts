const unwritten = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/** Whether keys pressed there write or choose something: then they are nobody else's. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !unwritten.includes(target.type);
  return target.isContentEditable || target.closest('textarea, select, [role="textbox"], dialog') !== null;
}
