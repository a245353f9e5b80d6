/** What the reader takes from a class attribute. */
export interface ClassTraits {
  /** Hides its text from eyes, not from screen readers. */
  readonly isForScreenReaders: boolean;
  /** Names the title of a block. */
  readonly isTitle: boolean;
  /** Marks something that is loading. */
  readonly isBusy: boolean;
}

const screenReaderOnly = /(^|\s)(screen-reader-text|sr-only|visually-?hidden|a11y-hidden)(\s|$)/i;
// antd, Arco, Fusion and the like name block titles so; matched on whole class words ending in header or title.
const title = /(^|[\s_-])(card|panel|section|box|block|module|floor)[\w-]*?(header|title|head)([\s_-]|$)/i;
const busy = /(^|[\s_-])(skeleton|is-loading|is-placeholder|spin-spinning|loading-mask|spin-loading)([\s_-]|$)/i;

/** Reads a class attribute. */
export function classTraits(classes: string): ClassTraits {
  return {
    isForScreenReaders: screenReaderOnly.test(classes),
    isTitle: title.test(classes),
    isBusy: busy.test(classes),
  };
}

const none: ClassTraits = classTraits('');

/** The same, each class attribute looked at once: a page has thousands of elements and few kinds of them. */
export function knownTraits(): (classes: string | null) => ClassTraits {
  const known = new Map<string, ClassTraits>();
  return (classes) => {
    if (!classes) return none;
    let traits = known.get(classes);
    if (!traits) {
      traits = classTraits(classes);
      known.set(classes, traits);
    }
    return traits;
  };
}
