/** Shows the document in a frame of the test page for as long as `use` needs it. */
export async function showInFrame<T>(html: string, use: (document: Document) => T | Promise<T>): Promise<T> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1280px;height:900px';
  frame.srcdoc = html;
  document.body.append(frame);
  try {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    return await use(frame.contentDocument as Document);
  } finally {
    frame.remove();
  }
}
