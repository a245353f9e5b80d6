import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { PanelState } from '../state/panel.ts';
import type { SourceQuestion } from '../state/source.ts';
import { Later } from '../ui/later.tsx';
import { AskSource } from './ask-source.ts';

const loadSheet = () => import('./source-sheet.tsx').then(({ SourceSheet }) => SourceSheet);

/** Every figure in it can be asked where it comes from. */
export function WithSource({ panel, children }: { readonly panel: PanelState; readonly children: ComponentChildren }) {
  const asked = useSignal<SourceQuestion | null>(null);
  const ask = useSignal((question: SourceQuestion) => {
    asked.value = question;
  });
  const pass = asked.value && {
    panel,
    question: asked.value,
    onClose: () => {
      asked.value = null;
    },
  };
  return (
    <AskSource.Provider value={ask.value}>
      {children}
      {pass && (
        <Later load={loadSheet} pass={pass}>
          {null}
        </Later>
      )}
    </AskSource.Provider>
  );
}
