import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callPanel } from '../../utils/webext/pointing.ts';
import { pointAt } from './point-at.ts';

/** Put into a page by a panel of the extension when the user wants to teach a figure, and by nobody else. */
export default defineUnlistedScript(() => {
  pointAt(document, callPanel());
});
