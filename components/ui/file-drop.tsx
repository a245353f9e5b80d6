import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';

interface Props {
  readonly class?: string | undefined;
  /** Endings and types the file dialog offers. */
  readonly accept: string;
  readonly choose: string;
  readonly onFile: (file: File) => void;
  /** What may be dropped. */
  readonly hint: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A place to drop a file on, with a button for everybody else. */
export function FileDrop({ class: name, accept, choose, onFile, hint, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same by keyboard
    <div
      class={name}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        // Without this the browser opens the file instead of the page.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
      <Button onPress={() => input.current?.click()}>{choose}</Button>
      {hint}
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={choose}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file chosen again is a new wish.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
