/** Everything the pages load besides their HTML stands under this path of each console's host. */
export const assetBase = '/tillside-sample/';
