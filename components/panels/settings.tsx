import type { ComponentChildren } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { Settings as Chosen } from '../../utils/model/settings.ts';
import { badgeWords } from '../i18n/badge-words.ts';
import { useLocale } from '../i18n/locale.ts';
import { alertsWords } from '../i18n/words/alerts.ts';
import { kindThresholdsWords } from '../i18n/words/kind-thresholds.ts';
import { popupWords } from '../i18n/words/popup.ts';
import { retentionWords } from '../i18n/words/retention.ts';
import { settingsWords } from '../i18n/words/settings.ts';
import { welcomeWords } from '../i18n/words/welcome.ts';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Switch } from '../ui/switch.tsx';
import { AlertThresholds } from './alert-thresholds.tsx';
import { BadgeSettings } from './badge-settings.tsx';
import { RoleThresholds, StageThresholds } from './kind-thresholds.tsx';
import { RetentionChoice } from './retention-choice.tsx';
import type { SectionProps } from './sections.ts';
import css from './settings.module.css';

/** Everything the user can choose, each with what it does. */
export function Settings({ panel, onReady }: SectionProps) {
  const { preferences, host } = panel;
  const { words, wordsOf } = useLocale();
  const { footer } = words;
  const say = wordsOf(settingsWords);
  const ofKinds = wordsOf(kindThresholdsWords);
  const chosen = preferences.settings.value;
  const change = (patch: Partial<Chosen>) => void preferences.change(patch);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, whoever listens
  useEffect(onReady, []);
  return (
    <section class={css['section']} aria-label={words.sections.names.settings}>
      <Row name={footer.language}>
        <Segmented
          label={footer.language}
          value={chosen.language}
          options={[
            { value: 'auto', text: footer.anyLanguage },
            { value: 'zh', text: '中文' },
            { value: 'en', text: 'English' },
          ]}
          onChange={(language) => change({ language })}
        />
      </Row>
      <Row name={footer.theme}>
        <Segmented
          label={footer.theme}
          value={chosen.theme}
          options={[
            { value: 'auto', text: footer.auto },
            { value: 'light', text: footer.light },
            { value: 'dark', text: footer.dark },
          ]}
          onChange={(theme) => change({ theme })}
        />
      </Row>
      <Row name={say.rises} hint={say.risesHint}>
        <Segmented
          label={say.rises}
          value={chosen.rises}
          options={[
            { value: 'auto', text: say.habit },
            { value: 'red', text: say.red },
            { value: 'green', text: say.green },
          ]}
          onChange={(rises) => change({ rises })}
        />
      </Row>
      <Row name={say.reading} hint={words.tab.pausedHint}>
        <Switch on={!chosen.paused} onToggle={(on) => change({ paused: !on })}>
          {wordsOf(popupWords).read}
        </Switch>
      </Row>
      <Row name={say.consoles} hint={wordsOf(welcomeWords).consolesHint}>
        <Button onPress={host.openWelcome}>{words.tab.choose}</Button>
      </Row>
      <Row name={wordsOf(badgeWords).name} hint={wordsOf(badgeWords).hint}>
        <BadgeSettings panel={panel} />
      </Row>
      <Row name={wordsOf(retentionWords).name} hint={wordsOf(retentionWords).hint}>
        <RetentionChoice panel={panel} />
      </Row>

      <Row name={wordsOf(alertsWords).thresholds.name} hint={wordsOf(alertsWords).thresholds.hint}>
        <AlertThresholds preferences={preferences} />
      </Row>
      <Row name={ofKinds.roles.name} hint={ofKinds.roles.hint}>
        <RoleThresholds preferences={preferences} />
      </Row>
      <Row name={ofKinds.stages.name} hint={ofKinds.stages.hint}>
        <StageThresholds preferences={preferences} />
      </Row>
      <Row name={words.sample.name} hint={words.sample.hint}>
        <Switch on={chosen.sample} onToggle={(sample) => change({ sample })}>
          {words.sample.look}
        </Switch>
      </Row>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function Row({ name, hint, children }: RowProps) {
  const id = useId();
  return (
    <div class={css['row']}>
      <div>
        <h2 class={css['name']} id={id}>
          {name}
        </h2>
        {hint && <p class={css['hint']}>{hint}</p>}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset within a fieldset says the name twice */}
      <div role="group" aria-labelledby={id}>
        {children}
      </div>
    </div>
  );
}
