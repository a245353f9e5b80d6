import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import { teachWords } from '../i18n/words/teach.ts';
import type { Host } from '../state/host.ts';
import { createRulesImport } from '../state/rules-import.ts';
import { createTaughtRules } from '../state/taught-rules.ts';
import { createTeach } from '../state/teach.ts';
import type { TeachDoor } from '../state/teach-door.ts';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import css from './teach.module.css';
import { TeachForm } from './teach-form.tsx';
import { TeachList } from './teach-list.tsx';
import { TeachPointing } from './teach-pointing.tsx';

interface Props {
  readonly host: Host;
  /** Leaves the view; left out where something around it does. */
  readonly onBack?: () => void;
}

/** Everything about teaching: pointing at a figure, saying what it is, and what was taught so far. */
export function Teach({ host, onBack }: Props) {
  const { wordsOf } = useLocale();
  const say = wordsOf(teachWords);
  const [door, setDoor] = useState<TeachDoor>();
  useEffect(() => {
    void host.teach().then(setDoor);
  }, [host]);
  return (
    <section class={css['view']} aria-label={say.title}>
      <div class={css['head']}>
        <h2>{say.title}</h2>
        {onBack && (
          <Button look="quiet" onPress={onBack}>
            {say.back}
          </Button>
        )}
      </div>
      {door ? <Steps host={host} door={door} /> : <Skeleton height={120} />}
    </section>
  );
}

function Steps({ host, door }: { readonly host: Host; readonly door: TeachDoor }) {
  const { wordsOf } = useLocale();
  const rules = useMemo(() => createTaughtRules(door), [door]);
  const files = useMemo(() => createRulesImport(host, rules), [host, rules]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language must not end what is being taught
  const teach = useMemo(
    () => createTeach({ door, rules, now: host.now, words: () => wordsOf(teachWords).overlay }),
    [door, rules, host],
  );
  useEffect(
    () => () => {
      teach.stop();
      rules.stop();
    },
    [teach, rules],
  );
  const step = teach.step.value;
  if (step.is === 'pointing') return <TeachPointing teach={teach} step={step} />;
  if (step.is === 'form') return <TeachForm teach={teach} draft={step.draft} lexicon={door.lexicon} />;
  return (
    <TeachList
      teach={teach}
      rules={rules}
      files={files}
      host={host}
      refused={step.is === 'refused' ? step.why : null}
    />
  );
}
