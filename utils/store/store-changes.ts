const channelName = 'tillside';

/** Tells every open page of the extension, this one included, that figures of a shop changed. */
export function announceChange(shop: string): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ shop });
  // What was posted is delivered all the same; an open channel would keep the page out of the back/forward cache.
  channel.close();
}

/** Calls `listener` with the key of each shop whose figures changed, in this page or another. Returns how to stop. */
export function onStoreChange(listener: (shop: string) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<{ readonly shop: string }>) => listener(data.shop);
  return () => channel.close();
}
