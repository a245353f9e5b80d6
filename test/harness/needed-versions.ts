/** Something of the platform that Tillside cannot do without, and the first version of each browser that has it. */
export interface Need {
  readonly what: string;
  /** Where it stands in the sources. */
  readonly inCode: RegExp;
  readonly chrome: number;
  readonly firefox: number;
  readonly why: string;
}

/**
 * After MDN's compatibility data. What has a way round where it is missing (side panel, style map, scheduler.yield,
 * field-sizing, text-wrap, declarativeContent, file pickers, window.onBoundsChanged) is no need.
 */
export const needs: readonly Need[] = [
  {
    what: 'checkVisibility({ visibilityProperty, opacityProperty })',
    inCode: /visibilityProperty: true, opacityProperty: true/,
    chrome: 121,
    firefox: 122,
    why: 'Before, the two words were not known and silently passed over: texts nobody can see would be read.',
  },
  {
    what: 'URL.canParse',
    inCode: /URL\.canParse\(/,
    chrome: 120,
    firefox: 115,
    why: 'Addresses of tabs and of the own shop are looked at before they are taken apart.',
  },
  { what: 'Map.groupBy', inCode: /Map\.groupBy\(/, chrome: 117, firefox: 119, why: 'Views group figures by it.' },
  {
    what: 'optional_host_permissions',
    inCode: /optional_host_permissions/,
    chrome: 102,
    firefox: 128,
    why: 'Every host is asked for one by one.',
  },
  {
    what: 'data_collection_permissions',
    inCode: /data_collection_permissions: \{ required: \['none'\] \}/,
    chrome: 0,
    firefox: 140,
    why: 'Firefox shows at installation that nothing is collected, and asks every new extension to say so.',
  },
  { what: ':has()', inCode: /:has\(/, chrome: 105, firefox: 121, why: 'Choices show which one is chosen.' },
  { what: 'color-mix()', inCode: /color-mix\(/, chrome: 111, firefox: 113, why: 'Buttons under the pointer.' },
  { what: 'Array.prototype.toSorted', inCode: /\.toSorted\(/, chrome: 110, firefox: 115, why: 'Everywhere.' },
  {
    what: 'storage.session',
    inCode: /storage\.session\./,
    chrome: 102,
    firefox: 115,
    why: 'The states of tabs outlive the worker, not the browser.',
  },
  {
    what: 'scripting.registerContentScripts, kept between sessions',
    inCode: /persistAcrossSessions: true/,
    chrome: 96,
    firefox: 105,
    why: 'The reader is registered for what was granted.',
  },
  { what: 'CompressionStream', inCode: /new CompressionStream\(/, chrome: 80, firefox: 113, why: 'Backups.' },
  { what: 'dialog', inCode: /\.showModal\(/, chrome: 37, firefox: 98, why: 'Keys and sources of figures.' },
];

/** Newer than what the manifest promises: none of it may be used without a way round. */
export const tooNew: Readonly<Record<string, RegExp>> = {
  'methods of Set (122)': /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'helpers of iterators (122)':
    /\.(values|keys|entries)\(\)\.(map|filter|some|every|find|reduce|flatMap|take|drop|toArray)\(/,
  'Promise.try (128)': /Promise\.try\(/,
  'RegExp modifiers (125)': /\(\?[ims]+(-[ims]+)?:/,
  'Uint8Array of base64 (140)': /Uint8Array\.fromBase64|\.toBase64\(\)/,
  'Response.bytes (132)': /\.bytes\(\)/,
  'AbortSignal.any (116, Firefox 124) in pages': /AbortSignal\.any\(/,
  'for await over a stream (124)': /for await \([^)]*\.(body|stream\(\)|readable)\b/,
  'light-dark() (123)': /light-dark\(/,
  'CSS anchors (125)': /anchor-name:|position-anchor:/,
};
