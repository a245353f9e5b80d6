import { useLocale } from '../i18n/locale.ts';
import { teachWords } from '../i18n/words/teach.ts';
import type { Host } from '../state/host.ts';
import type { RulesImport } from '../state/rules-import.ts';
import type { TaughtRules } from '../state/taught-rules.ts';
import type { Refusal, Teach } from '../state/teach.ts';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { StoreFailure } from './store-failure.tsx';
import { TaughtRuleItem } from './taught-rule-item.tsx';
import css from './teach.module.css';
import { TeachFiles } from './teach-files.tsx';

interface Props {
  readonly teach: Teach;
  readonly rules: TaughtRules;
  readonly files: RulesImport;
  readonly host: Host;
  /** Why nobody could point at anything just now. */
  readonly refused: Refusal | null;
}

/** The way into teaching, and everything taught so far. */
export function TeachList({ teach, rules, files, host, refused }: Props) {
  const { words, wordsOf } = useLocale();
  const say = wordsOf(teachWords);
  return (
    <>
      <p class={css['soft']}>{say.intro}</p>
      {refused && (
        <div class={css['note']} role="alert">
          {say.refused[refused]}
          {refused === 'not-allowed' && (
            <Button look="link" onPress={host.openWelcome}>
              {words.footer.setup}
            </Button>
          )}
        </div>
      )}
      <div class={css['actions']}>
        <Button look="primary" onPress={() => void teach.point()}>
          {say.start}
        </Button>
      </div>
      <Undo rules={rules} />
      <Taught teach={teach} rules={rules} host={host} />
      <TeachFiles files={files} rules={rules} />
    </>
  );
}

function Taught({ teach, rules, host }: Pick<Props, 'teach' | 'rules' | 'host'>) {
  const say = useLocale().wordsOf(teachWords);
  const loaded = rules.loaded.value;
  if (loaded.state === 'failed') return <StoreFailure kind={loaded.kind} onRetry={rules.again} />;
  if (loaded.state === 'reading') return <Skeleton height={60} />;
  return (
    <section aria-label={say.list.label}>
      <h3>{say.list.label}</h3>
      {loaded.value.length === 0 && <p class={css['soft']}>{say.list.none}</p>}
      <ul class={css['rules']}>
        {loaded.value.map((rule) => (
          <TaughtRuleItem key={rule.id} rule={rule} teach={teach} rules={rules} host={host} />
        ))}
      </ul>
    </section>
  );
}

function Undo({ rules }: Pick<Props, 'rules'>) {
  const { wordsOf, count } = useLocale();
  const say = wordsOf(teachWords);
  const undo = rules.undo.value;
  if (!undo) return null;
  return (
    <p class={css['note']} role="status">
      {say.undone[undo.what](count(undo.count))}
      <Button look="link" onPress={() => void rules.takeBack()}>
        {say.undone.undo}
      </Button>
    </p>
  );
}
