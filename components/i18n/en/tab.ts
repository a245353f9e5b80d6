import type { Messages } from '../zh.ts';
import { s } from './plural.ts';

export const tab: Messages['tab'] = {
  label: 'This tab',
  noConsole: 'This tab is not a console you switched on',
  choose: 'Choose consoles',
  reading: (console) => `Reading ${console}…`,
  captured: (count) => `Read ${count} figure${s(count)}`,
  partial: (count) => `Read ${count} figure${s(count)}, incomplete`,
  rows: (shown, total) => `${shown} of ${total} rows read. Scroll on or turn the page to read the rest.`,
  missing: (metrics) => `Not found: ${metrics}`,
  layoutDoubts: (metrics) => `The page looks different: ${metrics} may be wrong; kept with a note, please check`,
  layoutChanged: 'The page looks different; what was read is kept and marked incomplete',
  doubts: {
    period: 'Some figures do not say which days they are of: kept, out of every trend',
    contradiction: (metric) => `${metric} has two different values on the page: kept with a note, please check`,
    parts: (metric) => `${metric}: the rows do not add up to the total; kept with a note`,
    identity: (metric, who) => `${metric} of ${who} is not what its parts give; kept with a note`,
    more: (count) => `${count} more that disagree${count === 1 ? 's' : ''}, kept with a note`,
  },
  paused: 'Reading is paused',
  pausedHint: 'No page is read while paused. Your history stays available.',
  resume: 'Resume',
  needsPermission: (console) => `${console} is not switched on`,
  needsPermissionHint: 'Tillside reads it only after you allow it, and only what you see.',
  allow: (console) => `Switch on ${console}`,
  notSaved: 'The figures were read but could not be stored',
  keepsTrying: 'While the page stays open it is tried again; nothing is lost.',
  changed: (console, page, day, metrics) => `${console} · ${page} changed on ${day}: ${metrics} no longer found`,
  changedHint: 'The console was probably redesigned. Earlier data stand; do not take what is not found for none.',
  nothing: 'Nothing was stored from this page',
  reasons: {
    loading: () => 'The figures are not on screen yet. They are read as soon as they appear.',
    'signed-out': (console) => `Sign in to ${console}; reading starts by itself.`,
    blocked: () => 'The page asks for a check or was blocked. Pass the check, then reload.',
    redesigned: () =>
      'The page seems redesigned. We would rather read nothing than guess. What was kept before stays as it is.',
    'unknown-page': () => 'This page has no shop figures. Try the home, sales or products page.',
  },
  reload: 'Reload page',
  home: (console) => `Go to ${console}`,
};
