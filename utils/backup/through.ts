/** Chunks led through a stream of the browser's (compression and the like), no faster than they are taken. */
export async function* through(
  source: AsyncIterable<Uint8Array>,
  { readable, writable }: GenericTransformStream,
): AsyncGenerator<Uint8Array> {
  const writer = writable.getWriter();
  const pump = (async () => {
    try {
      for await (const chunk of source) await writer.write(chunk);
      await writer.close();
    } catch (error) {
      await writer.abort(error).catch(() => undefined);
      throw error;
    }
  })();
  // Whoever reads hears of it below; without this it would also count as unhandled.
  pump.catch(() => undefined);
  const reader = (readable as ReadableStream<Uint8Array>).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
    await pump;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
