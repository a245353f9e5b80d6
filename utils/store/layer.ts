/**
 * Figures lie in layers: Tillside's own captures in one, each import in one of its own. Readers merge the layers that
 * are in force, so that an import shows at once and whole, and taking it away harms nothing else.
 */
export const ownLayer = '';
