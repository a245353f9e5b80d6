/** Sets styles no sheet of the page can overrule; it asks no policy of the page either, as a style element would. */
export function dressed<T extends HTMLElement>(element: T, styles: Readonly<Record<string, string>>): T {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  return element;
}
