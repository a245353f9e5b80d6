import { useEffect, useMemo } from 'preact/hooks';
import type { Alert } from '../../utils/analyse/alerts/alert.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { alertsWords } from '../i18n/words/alerts.ts';
import { type AlertsState, type AlertsView, createAlerts } from '../state/alerts.ts';
import type { PanelState } from '../state/panel.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { alertSource } from './alert-source.ts';
import { alertOrigin, alertSentence, alertSubject, sectionOf } from './alert-words.ts';
import css from './alerts.module.css';
import { Traced } from './traced.tsx';

/** What of yesterday is out of the ordinary: three things at most, and calm when there is nothing. */
export function Alerts({ panel }: { readonly panel: PanelState }) {
  const { words, wordsOf } = useLocale();
  const say = wordsOf(alertsWords);
  const state = useMemo(() => createAlerts(panel), [panel]);
  useEffect(() => state.stop, [state]);
  const { loaded } = state;
  const view = state.view.value;
  return (
    <section class={css['alerts']} aria-label={say.label} aria-busy={loaded.value.state === 'reading'}>
      {loaded.value.state === 'reading' && <p class={css['calm']}>{say.busy}</p>}
      {loaded.value.state === 'failed' && (
        <p class={css['calm']}>
          {say.failed}{' '}
          <Button look="link" onPress={state.again}>
            {words.failure.retry}
          </Button>
        </p>
      )}
      {view && <List view={view} state={state} panel={panel} />}
    </section>
  );
}

interface ListProps {
  readonly view: AlertsView;
  readonly state: AlertsState;
  readonly panel: PanelState;
}

function List({ view, state, panel }: ListProps) {
  const locale = useLocale();
  const say = locale.wordsOf(alertsWords);
  const shown = view.alerts.filter(({ id }) => !state.dismissed.value.has(id) || state.putAway.value.has(id));
  const rest = [
    ...(view.leftOut.goingOn > 0 ? [say.goingOn(view.leftOut.goingOn)] : []),
    ...(view.leftOut.budget > 0 ? [say.more(view.leftOut.budget)] : []),
  ];
  return (
    <>
      {shown.length > 0 && (
        <ul>
          {shown.map((alert) =>
            state.dismissed.value.has(alert.id) ? (
              <li key={alert.id} class={css['calm']}>
                {say.dismissed(alertSubject(alert, view, locale))}{' '}
                <Button look="link" onPress={() => state.undo(alert.id)}>
                  {say.undo}
                </Button>
              </li>
            ) : (
              <Row key={alert.id} alert={alert} view={view} state={state} panel={panel} />
            ),
          )}
        </ul>
      )}
      {shown.length === 0 && (
        <p class={css['calm']}>
          {view.ground === 'sound' && rest.length === 0 && <Icon shape="done" class={css['done']} size={13} />}
          {calmText(view, locale)}
        </p>
      )}
      {rest.length > 0 && <p class={css['calm']}>{rest.join(locale.language === 'zh' ? '' : ' ')}</p>}
    </>
  );
}

function Row({ alert, view, state, panel }: ListProps & { readonly alert: Alert }) {
  const locale = useLocale();
  const say = locale.wordsOf(alertsWords);
  const origin = alertOrigin(alert, view);
  const target = alert.lookAt.map((one) => sectionOf[one]).find((one) => one !== undefined);
  return (
    <li class={css['alert']}>
      <Icon shape="warning" class={css['icon']} size={14} />
      <div>
        <p class={css['said']}>{alertSentence(alert, view, locale)}</p>
        {origin.length > 0 && <p>{say.from(origin.join(say.comma))}</p>}
        <p class={css['deeds']}>
          {alert.lookAt.length > 0 && (
            <span>
              {say.look}
              {alert.lookAt.map((one) => say.lookAt[one]).join(say.comma)}
            </span>
          )}
          <Traced look="link" of={() => alertSource(alert, view, locale)}>
            {locale.words.keys.source}
          </Traced>
          {target && (
            <Button
              look="link"
              onPress={() => {
                panel.section.value = target;
              }}
            >
              {target === 'why' ? say.openWhy : say.openProducts}
            </Button>
          )}
          <Button
            look="link"
            label={say.dismissWhat(alertSubject(alert, view, locale))}
            onPress={() => state.dismiss(alert.id)}
          >
            {say.dismiss}
          </Button>
        </p>
      </div>
    </li>
  );
}

function calmText({ ground, day, alerts }: AlertsView, { wordsOf, date }: Locale): string {
  const say = wordsOf(alertsWords);
  if (ground === 'unread') return say.unread(date.short(day));
  if (ground === 'young') return say.young;
  if (ground === 'event') return say.event;
  return alerts.length > 0 ? say.none : `${say.none} · ${say.noneHint}`;
}
