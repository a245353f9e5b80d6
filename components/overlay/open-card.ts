const lingerMs = 250;
const gap = 4;

/** Opens one card at a time beside the badge that is pointed at or has the focus. */
export function cardOpener(root: HTMLElement) {
  let open: { readonly badge: HTMLElement; readonly card: HTMLElement } | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(leaving);
    open?.card.remove();
    open = undefined;
  };
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(close, lingerMs);
  };
  const stay = () => clearTimeout(leaving);
  const show = (badge: HTMLElement, made: () => HTMLElement) => {
    stay();
    if (open?.badge === badge) return;
    close();
    const card = made();
    card.addEventListener('pointerenter', stay);
    card.addEventListener('pointerleave', leave);
    card.addEventListener('focusout', leave);
    card.addEventListener('focusin', stay);
    // Right after its badge: there the Tab key finds what is in it.
    badge.after(card);
    open = { badge, card };
    place(root, badge, card);
  };
  return {
    /** Has the badge open what `made` makes. */
    attach(badge: HTMLElement, made: () => HTMLElement): void {
      badge.addEventListener('pointerenter', () => show(badge, made));
      badge.addEventListener('focus', () => show(badge, made));
      badge.addEventListener('click', () => show(badge, made));
      badge.addEventListener('pointerleave', leave);
      badge.addEventListener('blur', leave);
    },
    /** The badge has moved or gone. */
    forget(badge: HTMLElement): void {
      if (open?.badge === badge) close();
    },
    close,
  };
}

function place(root: HTMLElement, badge: HTMLElement, card: HTMLElement): void {
  const [at, size, sheet] = [badge, card, root].map((one) => one.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
    DOMRect,
  ];
  const left = Math.max(gap, Math.min(at.left, sheet.width - size.width - gap));
  const below = at.bottom + gap;
  const top = below + size.height > sheet.height ? Math.max(gap, at.top - gap - size.height) : below;
  card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
